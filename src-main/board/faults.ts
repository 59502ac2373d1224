import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Reply } from './reply.ts';

const SLOW_MS = 3_000;
const SCRIPT = '<script src="/assets/vanish.js" defer></script>';

/**
 * Trouble on demand, for tests: `?fault=` in an address. `slow` waits 3 s, `500` fails, `hang` never answers,
 * `vanish` lets the form disappear from the page, `drop` does all the work and then cuts the line before answering.
 */
export async function answerWithFault(
  fault: string,
  raw: { request: IncomingMessage; response: ServerResponse },
  answer: () => Promise<Reply>,
): Promise<Reply | null> {
  if (fault === 'hang') return null;
  if (fault === '500')
    return { status: 500, headers: { 'content-type': 'text/plain' }, body: 'Internal Server Error' };
  if (fault === 'slow') await sleep(SLOW_MS);
  const reply = await answer();
  if (fault === 'drop' && raw.request.method === 'POST') {
    raw.response.destroy();
    return null;
  }
  return fault === 'vanish'
    ? { ...reply, body: String(reply.body).replace('</head>', `${SCRIPT}</head>`) }
    : reply;
}
