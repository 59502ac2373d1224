import { os } from '@orpc/server';
import { RateLimitError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';

const WINDOW_MS = 60_000;
/** Calls a minute and caller for procedures that change something (seed section 14). */
const DEFAULT_LIMIT = 100;
/** Reads are cheap and the window makes many of them. */
const LIMITS: Record<string, number> = {
  'jobs.list': 1200,
  'jobs.get': 1200,
  'pipeline.status': 1200,
  'pipeline.list': 600,
  'pipeline.watch': 600,
  'resume.get': 600,
  'letter.get': 600,
  'system.ping': 600,
  'system.logs': 600,
};

/**
 * A sliding window of calls by caller and procedure. The command line is its own master and is not limited; the loopback
 * API counts requests before they come here.
 */
export function createRateLimit() {
  const calls = new Map<string, number[]>();
  return os.$context<RpcContext>().middleware(({ context, path, next }) => {
    if (context.door !== 'window') return next();
    const name = path.join('.');
    const key = `${context.caller} ${name}`;
    const now = performance.now();
    const recent = (calls.get(key) ?? []).filter((at) => now - at < WINDOW_MS);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= (LIMITS[name] ?? DEFAULT_LIMIT))
      throw new RateLimitError('Too many requests in a minute. It goes on by itself in a moment.', {
        details: { retryAfterMs: Math.ceil(WINDOW_MS - (now - oldest)) },
      });
    calls.set(key, [...recent, now]);
    return next();
  });
}
