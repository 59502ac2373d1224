import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Logger } from '#agents/ports.ts';
import { runWithCorrelation } from '#main/logging/correlation.ts';
import type { DoorEnv } from './env.ts';

/** What another program may call its request; anything else gets a name of ours. */
const REQUEST_ID = /^[\w.:-]{1,128}$/;

/** Names each request, in every log line and in the answer, and says how long it took. Queries and headers are not logged. */
export function requestLog(log: Logger): MiddlewareHandler<DoorEnv> {
  return (context, next) => {
    const given = context.req.header('X-Request-ID') ?? '';
    const requestId = REQUEST_ID.test(given) ? given : randomUUID();
    context.set('requestId', requestId);
    return runWithCorrelation(requestId, async () => {
      const started = performance.now();
      await next();
      const took = performance.now() - started;
      context.res.headers.set('X-Request-ID', requestId);
      context.res.headers.set('X-Process-Time', `${took.toFixed(2)}ms`);
      log.debug('request', {
        ...{ method: context.req.method, path: context.req.path, status: context.res.status },
        durationMs: Math.round(took * 100) / 100,
      });
    });
  };
}
