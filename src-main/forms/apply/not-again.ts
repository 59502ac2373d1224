import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';
import type { FormGuard } from './apply-request.ts';

/** A failure of a form that a "Next" may have sent is none that is tried again by itself. */
export function notAgain(thrown: unknown, guard: FormGuard): unknown {
  if (!guard.mayHaveSent() || !(thrown instanceof JobAIError) || !thrown.retryable) return thrown;
  return new ExternalServiceError(
    `${thrown.message} Look first whether the site has it already: a button that said that it leads on opened a page that may have sent it.`,
    { cause: thrown, retryable: false, details: thrown.details ?? undefined },
  );
}
