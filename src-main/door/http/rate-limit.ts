import type { Context, MiddlewareHandler } from 'hono';
import type { Settings } from '#shared/domain/settings.ts';
import { RateLimitError } from '#shared/errors/index.ts';
import { answerError } from './answers.ts';
import type { DoorEnv } from './env.ts';
import { createSlidingWindow } from './sliding-window.ts';

type Limits = Pick<
  Settings['api'],
  'rateLimitEnabled' | 'rateLimitRequests' | 'rateLimitWrites' | 'rateLimitPeriodSeconds'
>;

export interface RateLimitOptions {
  limits(): Limits;
  /** Whether a request changes something or sets something going. */
  isWrite(method: string, path: string): boolean;
}

/** Probes ask often and learn nothing. */
const FREE = new Set(['/', '/api/health', '/api/ready', '/api/live']);

/**
 * Two windows for each caller (seed section 14): all requests, and of these the writes. A caller is who signed in; those
 * who did not are one caller by their address, so that guessing at tokens uses up nobody else's share.
 */
export function rateLimit({ limits, isWrite }: RateLimitOptions): MiddlewareHandler<DoorEnv> {
  const count = createSlidingWindow(() => performance.now());
  return async (context, next) => {
    const { method, path } = context.req;
    const { rateLimitEnabled, rateLimitRequests, rateLimitWrites, rateLimitPeriodSeconds } = limits();
    if (!rateLimitEnabled || FREE.has(path)) return next();
    const who = callerOf(context);
    const periodMs = rateLimitPeriodSeconds * 1000;
    const windows = [
      { name: `${who} all`, limit: rateLimitRequests },
      ...(isWrite(method, path) ? [{ name: `${who} writes`, limit: rateLimitWrites }] : []),
    ];
    let tightest = { limit: rateLimitRequests, remaining: Number.POSITIVE_INFINITY };
    for (const { name, limit } of windows) {
      const { allowed, remaining, retryAfterMs } = count(name, limit, periodMs);
      if (remaining < tightest.remaining) tightest = { limit, remaining };
      if (allowed) continue;
      const refusal = answerError(
        context,
        new RateLimitError(`More than ${limit} requests in ${rateLimitPeriodSeconds} s. Wait, then go on.`, {
          details: { retryAfterMs: Math.ceil(retryAfterMs) },
        }),
      );
      return told(refusal, { limit, remaining: 0 });
    }
    await next();
    told(context.res, tightest);
    return;
  };
}

function callerOf(context: Context<DoorEnv>): string {
  const principal = context.get('principal');
  if (principal !== null) return `${principal.kind} ${principal.id}`;
  return `nobody ${context.env.incoming?.socket?.remoteAddress ?? ''}`;
}

function told(response: Response, { limit, remaining }: { limit: number; remaining: number }): Response {
  response.headers.set('X-RateLimit-Limit', String(limit));
  response.headers.set('X-RateLimit-Remaining', String(remaining));
  return response;
}
