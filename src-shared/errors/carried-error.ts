import type { ErrorCode, JobAIErrorOptions } from './index.ts';
import * as errors from './index.ts';

/** A `JobAIError` as plain data, as it crosses the border of a thread or a process. */
export interface CarriedError {
  code: ErrorCode;
  message: string;
  details: Record<string, unknown> | null;
  retryable: boolean;
  status: number;
}

type Made = new (message: string, options?: JobAIErrorOptions) => errors.JobAIError;
const CLASSES: Partial<Record<ErrorCode, Made>> = {
  VALIDATION_ERROR: errors.ValidationError,
  NOT_FOUND: errors.NotFoundError,
  DATABASE_ERROR: errors.DatabaseError,
  AGENT_ERROR: errors.AgentError,
  LLM_ERROR: errors.LLMError,
  AUTHENTICATION_ERROR: errors.AuthenticationError,
  AUTHORIZATION_ERROR: errors.AuthorizationError,
  RATE_LIMIT_ERROR: errors.RateLimitError,
  EXTERNAL_SERVICE_ERROR: errors.ExternalServiceError,
};

export function carryError({ code, message, details, retryable, status }: errors.JobAIError): CarriedError {
  return { code, message, details, retryable, status };
}

/** The error again, of its own class. */
export function reviveError({ code, message, details, retryable, status }: CarriedError): errors.JobAIError {
  const options: JobAIErrorOptions = { details: details ?? undefined, retryable, status };
  const Class = CLASSES[code];
  return Class === undefined ? new errors.JobAIError(code, message, options) : new Class(message, options);
}
