import type { Page, Request } from 'playwright-core';

/** The way of a page to its next document. */
export interface PageArrival {
  /** It asked for one, and its site has not answered yet: until then the browser asks the page nothing. */
  isPending(): boolean;
  /** It asked for one, and its site did not answer in the time that it has for it, also where the tab was ended for it. */
  isOverdue(): boolean;
  /** For how long it was so in all, in ms. */
  waitedMs(): number;
  /** How long a site may take to answer, in ms. */
  readonly longestMs: number;
}

/** As long as most servers, and what stands before them, let an answer take, and a little more. */
const LONGEST_MS = 65_000;

/** Keeps count of it. A site may take long over what it was sent, and the page hangs by no fault of its own. */
export function watchArrival(page: Page, longestMs = LONGEST_MS): PageArrival {
  const pending = new Set<Request>();
  let since = 0;
  let before = 0;
  let endedLate = false;
  const spent = (): number => (pending.size > 0 ? Math.min(performance.now() - since, longestMs) : 0);
  const over = (requests: readonly Request[]): void => {
    const waited = spent();
    for (const request of requests) pending.delete(request);
    if (pending.size === 0) before += waited;
  };
  page.on('request', (request) => {
    if (!request.isNavigationRequest() || !isOfPage(request)) return;
    if (pending.size === 0) since = performance.now();
    endedLate = false;
    pending.add(request);
  });
  page.on('response', (response) => over([response.request()]));
  page.on('requestfailed', (request) => {
    endedLate = pending.has(request) && spent() >= longestMs;
    over([request]);
  });
  page.on('domcontentloaded', () => over([...pending]));
  return {
    isPending: () => pending.size > 0 && performance.now() - since < longestMs,
    isOverdue: () => endedLate || (pending.size > 0 && performance.now() - since >= longestMs),
    waitedMs: () => before + spent(),
    longestMs,
  };
}

function isOfPage(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // Its frame is not there yet: the first document of a tab.
    return true;
  }
}
