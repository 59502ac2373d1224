import { ExternalServiceError } from '#shared/errors/index.ts';

/** The error for a page of the web that turns out to be, or to lead to, one of the user's own network. */
export function ledInside(url: string): ExternalServiceError {
  return new ExternalServiceError(
    `The page ${url} leads on to this machine or its own network. It was not followed there. If you trust it, enter that address yourself.`,
    { details: { reason: 'private-address' } },
  );
}
