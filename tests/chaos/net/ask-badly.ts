import { z } from 'zod';
import { createHttp } from '#main/http/create-http.ts';
import { JobAIError } from '#shared/errors/index.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import type { Random } from '../seeded.ts';
import { type Condition, openBadNet } from './bad-net.ts';

/** One call in ms; a busy machine may need longer to notice. */
export const LIMIT_MS = 700;
const SLACK_MS = 10_000;

/** Makes one call through a network that fails, and answers what was not as it should be; null where all was. */
export async function askBadly(condition: Condition, random: Random): Promise<string | null> {
  const net = await openBadNet(condition);
  const http = createHttp({
    timeoutMs: () => LIMIT_MS,
    ...(condition === 'lying names' && { resolve: async () => ['10.0.0.7'] }),
    ...(condition === 'no such name' && { resolve: async () => Promise.reject(new Error('ENOTFOUND')) }),
    userAgent: 'JobAI-chaos',
    log: silentLog,
    clock: { now: () => new Date() },
  });
  const lying = condition === 'lying names';
  const url = lying ? 'http://careers.example.com/jobs' : `${net.url}/jobs`;
  const options = { named: !lying };
  const kinds = [
    () => http.json(url, z.object({ jobs: z.array(z.unknown()) }), options),
    () => http.post(url, { q: 'x' }, z.object({ jobs: z.array(z.unknown()) }), options),
    () => http.read(url, options),
  ];
  const kind = random.between(0, kinds.length - 1);
  const started = performance.now();
  try {
    await kinds[kind]?.();
    // A portal's page is a page: who reads one looks at what it says.
    const mayGoWell = condition === 'slow but whole' || (condition === 'captive portal' && kind === 2);
    return mayGoWell ? null : 'it went well';
  } catch (thrown) {
    const ms = performance.now() - started;
    if (ms > LIMIT_MS + SLACK_MS) return `it took ${Math.round(ms)} ms`;
    if (!(thrown instanceof JobAIError)) return `no reason was given: ${String(thrown)}`;
    const host = new URL(url).hostname;
    if (!thrown.message.includes(host)) return `it does not say which host: ${thrown.message}`;
    // What failed, and what to do: two sentences.
    if (thrown.message.split(/[.:] /).length < 2) return `it does not say what to do: ${thrown.message}`;
    if (/\bat .*:\d+|node:internal|undefined|\[object/.test(thrown.message))
      return `it shows the inside: ${thrown.message}`;
    return condition === 'slow but whole' ? `a slow answer was lost: ${thrown.message}` : null;
  } finally {
    await net.close();
  }
}
