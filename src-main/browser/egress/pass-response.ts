import type { CDPSession } from 'playwright-core';
import { WITHOUT_LIVE_CONNECTIONS } from './close-side-doors.ts';
import type { PausedRequest } from './read-paused.ts';

/** Types of documents that have no head for a policy; where none is named, the browser looks for XML itself. */
const HEADLESS = /^$|[/+]xml\b|^unknown\/|^application\/unknown|^\*\/\*/i;
/** Headers that speak of the bytes as they came. */
const OF_BYTES = /^(content-encoding|content-length|transfer-encoding)$/i;

/**
 * Lets an answer through that was held back. The script of a worker gets the policy that forbids live connections as a
 * header. So does a document that has no head for it, a picture or XML: the browser reads a policy of a document only
 * where the whole answer is given anew.
 */
export async function passResponse(session: CDPSession, event: PausedRequest): Promise<void> {
  const { requestId, responseStatusCode: responseCode, responseHeaders = [] } = event;
  if (responseCode === undefined || !(isWorker(event) || isHeadless(event))) {
    await session.send('Fetch.continueResponse', { requestId });
    return;
  }
  if (isWorker(event)) {
    const headers = [...responseHeaders, WITHOUT_LIVE_CONNECTIONS];
    await session.send('Fetch.continueResponse', { requestId, responseCode, responseHeaders: headers });
    return;
  }
  const { body, base64Encoded } = await session.send('Fetch.getResponseBody', { requestId });
  await session.send('Fetch.fulfillRequest', {
    ...{ requestId, responseCode },
    responseHeaders: [
      ...responseHeaders.filter(({ name }) => !OF_BYTES.test(name)),
      WITHOUT_LIVE_CONNECTIONS,
    ],
    body: base64Encoded ? body : Buffer.from(body, 'utf8').toString('base64'),
  });
}

/** The script of a worker is told as "other", as is the page's icon. */
export function isWorker({ resourceType }: PausedRequest): boolean {
  return resourceType === 'Other';
}

function isHeadless({ resourceType, responseStatusCode = 0, responseHeaders = [] }: PausedRequest): boolean {
  if (resourceType !== 'Document' || responseStatusCode < 200 || responseStatusCode === 204) return false;
  if (responseStatusCode === 205 || (responseStatusCode >= 300 && responseStatusCode < 400)) return false;
  const type = responseHeaders.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '';
  return HEADLESS.test(type.trim());
}
