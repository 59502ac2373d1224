import { ExternalServiceError } from '#shared/errors/index.ts';

/** What the browser's library says when what it works with is gone. */
const GONE = /Target .*closed|has been closed|browser has disconnected|Browser closed|Connection closed/i;

/** The error for a browser that the user closed in the middle of the work. */
export function browserClosed(cause?: unknown): ExternalServiceError {
  return new ExternalServiceError('Chrome was closed. JobAI did not send the form. Open it again to go on.', {
    ...{ cause, details: { reason: 'browser-closed' } },
  });
}

/** The library's own words for a browser that is gone, as that error; anything else comes back as it is. */
export function explainGone(thrown: unknown): unknown {
  const isOwn = thrown instanceof ExternalServiceError;
  return !isOwn && thrown instanceof Error && GONE.test(thrown.message) ? browserClosed(thrown) : thrown;
}
