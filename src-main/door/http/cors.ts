import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import type { DoorEnv } from './env.ts';

/** Answers for the web pages that were let in; for all others there is not a word of CORS. */
export function corsByList(allowed: () => readonly string[]): MiddlewareHandler<DoorEnv> {
  const answer = cors({
    origin: (origin) => (allowed().includes(origin) ? origin : null),
    credentials: true,
    allowMethods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'],
    allowHeaders: [
      'Authorization',
      'Content-Type',
      'X-Request-ID',
      'Last-Event-ID',
      'Mcp-Session-Id',
      'Mcp-Protocol-Version',
    ],
    exposeHeaders: [
      'X-Request-ID',
      'X-Process-Time',
      'X-RateLimit-Limit',
      'X-RateLimit-Remaining',
      'Retry-After',
      'Mcp-Session-Id',
    ],
    maxAge: 600,
  });
  return (context, next) =>
    allowed().includes(context.req.header('Origin') ?? '') ? answer(context, next) : next();
}
