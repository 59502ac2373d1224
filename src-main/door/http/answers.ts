import type { Context } from 'hono';
import { JobAIError, RateLimitError, serialiseError } from '#shared/errors/index.ts';

/** A failure in the one shape that leaves the process (seed section 19). */
export interface ErrorBody {
  error: true;
  code: string;
  message: string;
  details: Record<string, unknown> | null;
}

export function answerError(context: Context, thrown: unknown): Response {
  const status = thrown instanceof JobAIError ? thrown.status : 500;
  if (thrown instanceof RateLimitError) {
    const ms = thrown.details?.['retryAfterMs'];
    context.header(
      'Retry-After',
      String(Math.max(1, Math.ceil((typeof ms === 'number' ? ms : 1000) / 1000))),
    );
  }
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  return context.json(serialiseError(thrown) satisfies ErrorBody, status as 400);
}

/** A failure of the protocol itself, named as the seed names it: `HTTP_404`. */
export function answerHttp(context: Context, status: 403 | 404 | 413 | 421, message: string): Response {
  return context.json(
    { error: true, code: `HTTP_${status}`, message, details: null } satisfies ErrorBody,
    status,
  );
}
