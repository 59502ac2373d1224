/** The kinds of expected failure, each with the HTTP status that the loopback API answers. */
export const ERROR_KINDS = {
  VALIDATION_ERROR: 400,
  AUTHENTICATION_ERROR: 401,
  AUTHORIZATION_ERROR: 403,
  NOT_FOUND: 404,
  RATE_LIMIT_ERROR: 429,
  DATABASE_ERROR: 500,
  AGENT_ERROR: 500,
  LLM_ERROR: 502,
  EXTERNAL_SERVICE_ERROR: 502,
  INTERNAL_ERROR: 500,
} as const;

export type ErrorCode = keyof typeof ERROR_KINDS;

/** The only shape of a failure that leaves the process. */
export interface SerialisedError {
  error: true;
  code: ErrorCode;
  message: string;
  details: Record<string, unknown> | null;
}

export interface JobAIErrorOptions {
  details?: Record<string, unknown> | undefined;
  retryable?: boolean | undefined;
  status?: number | undefined;
  cause?: unknown;
}

/**
 * An expected failure. `message` is for the user: what was wrong, where, and what to do next.
 * `details` must never hold secrets or the user's data.
 */
export class JobAIError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  readonly details: Record<string, unknown> | null;
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: JobAIErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.status = options.status ?? ERROR_KINDS[code];
    this.details = options.details ?? null;
    this.retryable = options.retryable ?? false;
  }

  /** The serialised form; safe to show, log and send. */
  toDict(): SerialisedError {
    return { error: true, code: this.code, message: this.message, details: this.details };
  }
}
