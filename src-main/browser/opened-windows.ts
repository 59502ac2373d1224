import type { Page, Request } from 'playwright-core';

/** The windows that a page opened by script. */
export interface OpenedWindows {
  /** The web address that the last one was opened for; null where none was since they were forgotten. */
  last(): string | null;
  forget(): void;
  /** Closes those that stand open. */
  close(): Promise<void>;
}

/**
 * Keeps count of them. The browser tells the address before anything is asked for, so one that is held is known, too. A
 * window that was opened empty was opened for the first address that it asks for.
 */
export async function watchOpenedWindows(page: Page): Promise<OpenedWindows> {
  const open = new Set<Page>();
  let last: string | null = null;
  page.on('popup', (popup) => {
    open.add(popup);
    const note = (url: string): void => {
      if (!isWeb(url)) return;
      popup.off('request', asked);
      if (open.has(popup)) last ??= url;
    };
    const asked = (request: Request): void => {
      if (request.isNavigationRequest() && frameOf(request) === popup.mainFrame()) note(request.url());
    };
    popup.on('request', asked);
    popup.once('close', () => open.delete(popup));
    note(popup.url());
  });
  const session = await page.context().newCDPSession(page);
  session.on('Page.windowOpen', ({ url }) => {
    if (isWeb(url)) last = url;
  });
  await session.send('Page.enable');
  return {
    last: () => last,
    forget() {
      last = null;
    },
    async close() {
      const windows = [...open];
      open.clear();
      await Promise.all(windows.map((popup) => popup.close().catch(() => undefined)));
    },
  };
}

function isWeb(url: string): boolean {
  return /^https?:/i.test(url);
}

function frameOf(request: Request) {
  try {
    return request.frame();
  } catch {
    // The window is not there yet, and nothing but it can ask.
    return null;
  }
}
