import { JobAIError } from '#shared/errors/index.ts';

/** An error as plain fields, with what caused it. */
export function describeError(error: Error): Record<string, unknown> {
  return {
    name: error.name,
    message: error.message,
    ...(error instanceof JobAIError ? { code: error.code, details: error.details } : {}),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: error.cause }),
  };
}
