import type { CDPSession, Page } from 'playwright-core';

/**
 * Makes ready to break off whatever script a page, or a frame in its process, is running: `for (;;)` in one frame would
 * take the whole page with it. What broke off does not go on; all else of the page does. Its line to the browser is
 * opened before anything hangs, as a page that hangs opens none.
 */
export function createScriptBreaker(page: Page): () => void {
  const session: Promise<CDPSession | null> = page
    .context()
    .newCDPSession(page)
    .catch(() => null);
  return () => {
    void session.then((line) => line?.send('Runtime.terminateExecution')).catch(() => undefined);
  };
}
