import type { Page, Request } from 'playwright-core';

/** The windows that a page opened by script. */
export interface OpenedWindows {
  /** The web address that the last one was opened for; null where none was since they were forgotten. */
  last(): string | null;
  forget(): void;
  /** One was opened empty and has asked for nothing yet: what it is for may still come. */
  isAwaited(): boolean;
  /** Closes those that stand open. */
  close(): Promise<void>;
}

/**
 * Keeps count of them. The browser tells the address before anything is asked for, so one that is held is known, too. A
 * window that was opened empty was opened for the first address that it asks for.
 */
export async function watchOpenedWindows(page: Page): Promise<OpenedWindows> {
  const open = new Set<Page>();
  const empty = new Set<Page>();
  /** The browser tells of one before it is there. */
  let expected = 0;
  let last: string | null = null;
  page.on('popup', (popup) => {
    open.add(popup);
    empty.add(popup);
    expected = 0;
    const note = (url: string): void => {
      if (!isWeb(url)) return;
      popup.off('request', asked);
      empty.delete(popup);
      if (open.has(popup)) last ??= url;
    };
    const asked = (request: Request): void => {
      if (request.isNavigationRequest() && frameOf(request) === popup.mainFrame()) note(request.url());
    };
    popup.on('request', asked);
    popup.once('close', () => {
      open.delete(popup);
      empty.delete(popup);
    });
    note(popup.url());
  });
  const session = await page.context().newCDPSession(page);
  session.on('Page.windowOpen', ({ url }) => {
    if (isWeb(url)) last = url;
    else expected += 1;
  });
  await session.send('Page.enable');
  return {
    last: () => last,
    forget() {
      last = null;
    },
    isAwaited: () => expected > 0 || empty.size > 0,
    async close() {
      const windows = [...open];
      open.clear();
      empty.clear();
      expected = 0;
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
