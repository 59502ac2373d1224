import type { Page } from 'playwright-core';
import { within } from './within.ts';

/** How long the page must leave its document alone, in ms. */
const QUIET_MS = 130;
/** Pages that never rest (counters, advertisements) are read after this, in ms. */
const PATIENCE_MS = 5000;
/** What a page may add to that before it is left as it is: whether it hangs is the browser's to say. */
const LATE_MS = 1000;

/**
 * Waits until the page has loaded and stopped rebuilding itself, so that a reading does not catch it half-way.
 */
export async function settle(page: Page, patienceMs = PATIENCE_MS): Promise<void> {
  await page.waitForLoadState('domcontentloaded', { timeout: patienceMs }).catch(() => undefined);
  const quiet = page.evaluate(untilQuiet, { quietMs: QUIET_MS, patienceMs }).then(
    () => true,
    () => true,
  );
  await within(patienceMs + LATE_MS, false, quiet);
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
