import type { Page } from 'playwright-core';

/** The windows that a page opened by script. */
export interface OpenedWindows {
  /** The web address that the last one was opened for; null where none was since they were forgotten. */
  last(): string | null;
  forget(): void;
  /** Closes those that stand open. */
  close(): Promise<void>;
}

/** Keeps count of them. The browser tells the address before anything is asked for, so one that is held is known, too. */
export async function watchOpenedWindows(page: Page): Promise<OpenedWindows> {
  const open = new Set<Page>();
  let last: string | null = null;
  page.on('popup', (popup) => {
    open.add(popup);
    popup.once('close', () => open.delete(popup));
  });
  const session = await page.context().newCDPSession(page);
  session.on('Page.windowOpen', ({ url }) => {
    if (/^https?:/i.test(url)) last = url;
  });
  await session.send('Page.enable');
  return {
    last: () => last,
    forget() {
      last = null;
    },
    async close() {
      await Promise.all([...open].map((popup) => popup.close().catch(() => undefined)));
    },
  };
}
