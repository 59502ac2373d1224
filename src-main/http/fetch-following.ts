import { type Dispatcher, fetch } from 'undici';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { codeOf } from './failure.ts';
import { parseUrl } from './parse-url.ts';

const MOST_REDIRECTS = 5;

/** Fetches and follows at most five redirects, each checked before it is taken, over connections of `agent`. */
export async function fetchFollowing(
  start: URL,
  init: RequestInit,
  { check, agent }: { check: (url: URL) => Promise<void>; agent: Dispatcher },
): Promise<{ url: URL; response: Response }> {
  let url = start;
  let request = init;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    await check(url);
    const options = { ...request, redirect: 'manual', dispatcher: agent } as Parameters<typeof fetch>[1];
    const response = (await fetchOnce(url, options)) as unknown as Response;
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { url, response };
    await response.body?.cancel();
    const next = nextUrl(url, location);
    // A key that was meant for one host stays with it.
    if (next.origin !== url.origin) request = { ...request, headers: withoutKeys(request.headers) };
    url = next;
    // As browsers do: only 307 and 308 repeat the method and the body.
    if (response.status < 307 && request.method === 'POST')
      request = { ...request, method: 'GET', body: null };
  }
  throw new ExternalServiceError(
    `${start.host} redirects more than ${MOST_REDIRECTS} times. Check the address in your browser.`,
    {
      details: { host: start.host, reason: 'redirects' },
    },
  );
}

type Asked = Parameters<typeof fetch>;

/**
 * A connection that rests may be closed by the other side in the moment in which it is used again; what only reads is
 * then asked for once more over a new one, as browsers do.
 */
async function fetchOnce(url: Asked[0], options: Asked[1]): ReturnType<typeof fetch> {
  try {
    return await fetch(url, options);
  } catch (thrown) {
    const reads = ['GET', 'HEAD'].includes(options?.method ?? 'GET');
    if (!reads || options?.signal?.aborted === true || !isClosed(thrown)) throw thrown;
    return fetch(url, options);
  }
}

const isClosed = (thrown: unknown): boolean => ['ECONNRESET', 'UND_ERR_SOCKET'].includes(codeOf(thrown));

const HARMLESS = new Set(['user-agent', 'accept', 'accept-language', 'content-type']);

function withoutKeys(headers: RequestInit['headers']): Record<string, string> {
  return Object.fromEntries([...new Headers(headers)].filter(([name]) => HARMLESS.has(name)));
}

function nextUrl(from: URL, location: string): URL {
  const next = parseUrl(location, from.href);
  if (next !== null) return next;
  throw new ExternalServiceError(
    `${from.host} redirects to an address that is none. Check it in your browser.`,
    {
      details: { host: from.host, reason: 'redirects' },
    },
  );
}
