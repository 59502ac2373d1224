import type { z } from 'zod';
import { ExternalServiceError } from '#shared/errors/index.ts';

/** Parses a body and checks its shape. Throws an `ExternalServiceError` with host, field and what was expected. */
export function parseJson<T>(body: string, schema: z.ZodType<T>, host: string): T {
  const value = parsed(body, host);
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'the whole answer';
  throw new ExternalServiceError(
    `${host} answered in an unexpected shape (${field}: ${issue?.message}). Its interface may have changed: update JobAI.`,
    { details: { host, field, expected: issue?.message ?? '' } },
  );
}

function parsed(body: string, host: string): unknown {
  try {
    return JSON.parse(body);
  } catch (cause) {
    throw new ExternalServiceError(`${host} answered with something that is not JSON. Try again later.`, {
      details: { host, reason: 'not-json' },
      cause,
    });
  }
}
