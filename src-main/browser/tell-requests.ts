import type { BrowserContext, Request } from 'playwright-core';

/** One request of the browser that opened a page or carried something out. */
export interface BrowserRequest {
  url: string;
  method: string;
  /** Of the bodies. */
  bytesOut: number;
  bytesIn: number;
  /** Null where no answer came. */
  status: number | null;
}

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Tells each page that the browser opens, and each request of a page that carries something out. Pictures, scripts and the like are not told. */
export function tellRequests(
  context: BrowserContext,
  stopped: (method: string, url: string) => boolean,
  tell: (request: BrowserRequest) => void,
): void {
  const counts = (request: Request) =>
    /^https?:/.test(request.url()) &&
    (!READS.has(request.method()) || (request.isNavigationRequest() && isTopPage(request)));
  context.on('requestfinished', async (request) => {
    if (!counts(request)) return;
    const response = await request.response().catch(() => null);
    const sizes = await request.sizes().catch(() => null);
    tell({
      url: request.url(),
      method: request.method(),
      bytesOut: sizes?.requestBodySize ?? 0,
      bytesIn: sizes?.responseBodySize ?? 0,
      status: response?.status() ?? null,
    });
  });
  context.on('requestfailed', (request) => {
    // What the gate stopped never left.
    if (!counts(request) || stopped(request.method(), request.url())) return;
    const bytesOut = request.postDataBuffer()?.length ?? 0;
    tell({ url: request.url(), method: request.method(), bytesOut, bytesIn: 0, status: null });
  });
}

function isTopPage(request: Request): boolean {
  try {
    return request.frame().parentFrame() === null;
  } catch {
    // The page is gone, or not there yet.
    return true;
  }
}
