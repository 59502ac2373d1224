import { ExternalServiceError } from '#shared/errors/index.ts';

/** The page is there, but its scripts, or a machine that is busy, keep it from answering. Trying again by itself would only cost the time again. */
export function pageStuck(): ExternalServiceError {
  return new ExternalServiceError(
    'The page stopped answering: its own scripts, or other work on this machine, keep it busy. Open it by hand, or start this job again later.',
    { details: { reason: 'page-stuck' } },
  );
}
