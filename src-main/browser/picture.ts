import type { CDPSession, Page } from 'playwright-core';

/** `page`: from top to bottom; `view`: what the window shows. */
export type PicturePart = 'page' | 'view';

/** The tallest page that is pictured whole, in CSS pixels. */
const TALLEST = 8000;
const TIMEOUT_MS = 10_000;

/**
 * Takes JPEGs of a page without our bar. Asks the browser itself: Playwright's screenshots resize the page first, which
 * takes three times as long and makes the page lay itself out anew.
 */
export function createCamera(page: Page): (part: PicturePart) => Promise<Buffer | null> {
  let opened: Promise<CDPSession> | null = null;

  const take = async (part: PicturePart): Promise<Buffer> => {
    opened ??= page.context().newCDPSession(page);
    const session = await opened;
    const { width, height } = await page.evaluate(hideBar);
    try {
      const whole = part === 'page' && height <= TALLEST;
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'jpeg',
        quality: 70,
        ...(whole && { captureBeyondViewport: true, clip: { x: 0, y: 0, width, height, scale: 1 } }),
      });
      return Buffer.from(data, 'base64');
    } finally {
      await page.evaluate(showBar).catch(() => undefined);
    }
  };
  return async (part) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), TIMEOUT_MS);
    });
    const picture = await Promise.race([take(part).catch(() => null), late]);
    clearTimeout(timer);
    return picture;
  };
}

/** Runs in the page. */
function hideBar(): { width: number; height: number } {
  document.querySelector<HTMLElement>('jobai-bar')?.style.setProperty('display', 'none', 'important');
  const { clientWidth, scrollHeight } = document.documentElement;
  return { width: clientWidth, height: scrollHeight };
}

/** Runs in the page. */
function showBar(): void {
  document.querySelector<HTMLElement>('jobai-bar')?.style.removeProperty('display');
}
