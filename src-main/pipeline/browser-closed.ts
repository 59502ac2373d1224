import { ExternalServiceError } from '#shared/errors/index.ts';

/** What a search says that is paused because the user closed the browser. */
export const BROWSER_CLOSED = 'Chrome was closed, so the search is paused. "Go on" opens it again.';

/** Whether work ended because the user closed the browser. */
export const isBrowserClosed = (thrown: unknown): boolean =>
  thrown instanceof ExternalServiceError && thrown.details?.reason === 'browser-closed';
