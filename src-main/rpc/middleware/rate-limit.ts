import { os } from '@orpc/server';
import { scopeOf } from '#shared/contract/scopes.ts';
import { RateLimitError } from '#shared/errors/index.ts';
import type { RpcContext } from '../context.ts';

const WINDOW_MS = 60_000;
/** Calls a minute and caller for each procedure that reaches out to the web, a model or the browser (seed section 14). */
const COSTLY = 100;
/** The same for one that changes something here: more than any hand can do. */
const CHANGING = 1200;
/** Reads for which a model may be asked. */
const COSTLY_READS = new Set(['jobs.understand']);

/** Infinite for what only reads here: the window reads as often as it shows things. */
function limitOf(path: readonly string[]): number {
  if (COSTLY_READS.has(path.join('.'))) return COSTLY;
  switch (scopeOf(path)) {
    case 'read':
      return Number.POSITIVE_INFINITY;
    case 'run':
      return COSTLY;
    case 'write':
    case 'person':
      return CHANGING;
  }
}

/**
 * A sliding window of calls by caller and procedure. The command line is its own master and is not limited; the loopback
 * API counts requests before they come here.
 */
export function createRateLimit() {
  const calls = new Map<string, number[]>();
  return os.$context<RpcContext>().middleware(({ context, path, next }) => {
    const limit = limitOf(path);
    if (context.door !== 'window' || limit === Number.POSITIVE_INFINITY) return next();
    const key = `${context.caller} ${path.join('.')}`;
    const now = performance.now();
    const recent = (calls.get(key) ?? []).filter((at) => now - at < WINDOW_MS);
    const oldest = recent[0];
    if (oldest !== undefined && recent.length >= limit)
      throw new RateLimitError('Too many requests in a minute. It goes on by itself in a moment.', {
        details: { retryAfterMs: Math.ceil(WINDOW_MS - (now - oldest)) },
      });
    calls.set(key, [...recent, now]);
    return next();
  });
}
