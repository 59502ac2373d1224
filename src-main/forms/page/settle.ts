import type { Page } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { within } from './within.ts';

/** How long the page must leave its document alone, in ms. */
const QUIET_MS = 130;
/** Pages that never rest (counters, advertisements) are read after this, in ms. */
const PATIENCE_MS = 5000;
/** A page whose own scripts never let go answers nothing at all, in ms. */
const STUCK_MS = 8000;

/**
 * Waits until the page has loaded and stopped rebuilding itself, so that a reading does not catch it half-way. Throws
 * `ExternalServiceError` where the page answers nothing at all.
 */
export async function settle(page: Page, patienceMs = PATIENCE_MS): Promise<void> {
  await page.waitForLoadState('domcontentloaded', { timeout: patienceMs }).catch(() => undefined);
  const quiet = page.evaluate(untilQuiet, { quietMs: QUIET_MS, patienceMs }).then(
    () => true,
    () => true,
  );
  if (!(await within(STUCK_MS, false, quiet))) throw pageStuck();
}

/** Runs in the page. */
function untilQuiet({ quietMs, patienceMs }: { quietMs: number; patienceMs: number }): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(latest);
      clearTimeout(quiet);
      resolve();
    };
    let quiet = setTimeout(finish, quietMs);
    const latest = setTimeout(finish, patienceMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, quietMs);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** The page is there, but its scripts keep it from answering. */
export function pageStuck(): ExternalServiceError {
  return new ExternalServiceError(
    'The page stopped answering: one of its own scripts keeps it busy. Start this job again, or open the page by hand.',
    { retryable: true, details: { reason: 'page-stuck' } },
  );
}
