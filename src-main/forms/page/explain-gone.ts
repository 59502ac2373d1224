import type { Page } from 'playwright-core';
import { ExternalServiceError, JobAIError } from '#shared/errors/index.ts';

/** How long it may take until it is known what ended a page (its tab, a crash, all of the browser), in ms. */
const CAUSE_KNOWN_MS = 1_500;

const GONE =
  /Target .*closed|has been closed|crashed|Execution context was destroyed|frame was detached|browser has disconnected/i;

/** Whether a page left, or ended, under the hand that worked on it. */
export function isGone(thrown: unknown): boolean {
  return thrown instanceof Error && !(thrown instanceof JobAIError) && GONE.test(thrown.message);
}

/**
 * Turns the browser's own errors into what the user can act on. `work` completes "while its form was being ...".
 * The reason of the tab's signal wins: the browser says that an evaluation broke off a moment before it says why.
 */
export async function explainGone(
  thrown: unknown,
  tab: { page: Page; signal: AbortSignal },
  work: 'filled in' | 'read',
): Promise<unknown> {
  const gone = isGone(thrown);
  if (!tab.signal.aborted && (gone || tab.page.isClosed())) await abortedSoon(tab.signal);
  if (tab.signal.aborted) return tab.signal.reason;
  if (thrown instanceof JobAIError || !(thrown instanceof Error)) return thrown;
  if (gone) {
    return new ExternalServiceError(
      `The page went away while its form was being ${work}. Start this job again.`,
      { cause: thrown, retryable: true, details: { reason: 'page-gone' } },
    );
  }
  return /Timeout \d+ms exceeded/.test(thrown.message)
    ? new ExternalServiceError(
        `The page stopped reacting while its form was being ${work}. Start this job again.`,
        { cause: thrown, details: { reason: 'page-stuck' } },
      )
    : thrown;
}

const abortedSoon = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, CAUSE_KNOWN_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
