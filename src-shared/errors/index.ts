import { type ErrorCode, JobAIError, type JobAIErrorOptions, type SerialisedError } from './jobai-error.ts';

export {
  type ErrorCode,
  JobAIError,
  type JobAIErrorOptions,
  type SerialisedError,
} from './jobai-error.ts';

/** Input that can't be used: says which part and what would be right. */
export class ValidationError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('VALIDATION_ERROR', message, options);
  }
}

/** Something that was asked for does not exist. */
export class NotFoundError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('NOT_FOUND', message, options);
  }
}

/** The database can't be read or written (read-only, disk full, damaged). */
export class DatabaseError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('DATABASE_ERROR', message, options);
  }
}

/** An agent could not finish its work. */
export class AgentError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('AGENT_ERROR', message, options);
  }
}

/** No model could answer. `retryable` tells whether trying later may help. */
export class LLMError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('LLM_ERROR', message, options);
  }
}

/** A credential is missing or was refused. */
export class AuthenticationError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('AUTHENTICATION_ERROR', message, options);
  }
}

/** The caller may not do this (wrong sender, no approval). */
export class AuthorizationError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('AUTHORIZATION_ERROR', message, options);
  }
}

/** Too many calls; `details.retryAfterMs` says when to try again. */
export class RateLimitError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('RATE_LIMIT_ERROR', message, { retryable: true, ...options });
  }
}

/** Something outside the program failed: a web page, a job board, Chrome. */
export class ExternalServiceError extends JobAIError {
  constructor(message: string, options?: JobAIErrorOptions) {
    super('EXTERNAL_SERVICE_ERROR', message, options);
  }
}

/** Turns anything thrown into the shape that may leave the process; hides the internals of bugs. */
export function serialiseError(thrown: unknown): SerialisedError {
  if (thrown instanceof JobAIError) return thrown.toDict();
  return {
    error: true,
    code: 'INTERNAL_ERROR' satisfies ErrorCode,
    message: 'Something went wrong inside JobAI. The log has the details (Diagnostics > Logs).',
    details: null,
  };
}
