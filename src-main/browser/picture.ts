import type { CDPSession, Page } from 'playwright-core';
import { cropTop } from './crop-top.ts';
import { formTop } from './form-top.ts';
import { repeats } from './repeats.ts';

/** `page`: from top to bottom; `form`: from its first field to the bottom; `view`: what the window shows. */
export type PicturePart = 'page' | 'form' | 'view';

/** The tallest page that is pictured whole, in CSS pixels. */
const TALLEST = 8000;
const TIMEOUT_MS = 15_000;

/** Takes of a whole page, until one shows it. */
const MOST_TAKES = 3;

/**
 * Takes JPEGs of a page without our bar. Asks the browser itself: Playwright's screenshots resize the page first, which
 * takes three times as long and makes the page lay itself out anew. Where the whole page can't be had, its view is taken.
 */
export function createCamera(page: Page): (part: PicturePart) => Promise<Buffer | null> {
  let opened: Promise<CDPSession> | null = null;

  const shoot = async (clip?: { width: number; height: number }): Promise<string> => {
    opened ??= page.context().newCDPSession(page);
    const { data } = await (await opened).send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: 70,
      ...(clip && { captureBeyondViewport: true, clip: { x: 0, y: 0, scale: 1, ...clip } }),
    });
    return data;
  };
  const shootWhole = async ({ width, height, view }: PageSize): Promise<string | null> => {
    for (let takes = 0; takes < MOST_TAKES; takes += 1) {
      const jpeg = await shoot({ width, height });
      const broken =
        height > view && (await page.evaluate(repeats, { jpeg, period: view }).catch(() => false));
      if (!broken) return jpeg;
    }
    return null;
  };
  const fromTop = async (size: PageSize): Promise<string | null> => {
    if (size.scrolled === 0) return shootWhole(size);
    await page.evaluate(scrollTo, 0);
    try {
      return await shootWhole(size);
    } finally {
      await page.evaluate(scrollTo, size.scrolled).catch(() => undefined);
    }
  };
  /** Cut afterwards: a busy browser gets a part that lies outside of its view wrong, and that could not be told. */
  const fromForm = async (jpeg: string, { height }: PageSize): Promise<string> => {
    const top = await page.evaluate(formTop).catch(() => 0);
    return top === 0 ? jpeg : page.evaluate(cropTop, { jpeg, top, height }).catch(() => jpeg);
  };
  const take = async (part: PicturePart): Promise<Buffer> => {
    const size = await page.evaluate(hideBar);
    try {
      const jpeg = part !== 'view' && size.height <= TALLEST ? await fromTop(size) : null;
      if (jpeg !== null && part === 'form') return Buffer.from(await fromForm(jpeg, size), 'base64');
      return Buffer.from(jpeg ?? (await shoot()), 'base64');
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

/** In CSS pixels; `view` is the height of what the window shows, `scrolled` how far below the top that begins. */
interface PageSize {
  width: number;
  height: number;
  view: number;
  scrolled: number;
}

/**
 * Runs in the page. A busy browser puts what its view shows at the top of a whole page, wherever the view is: it is at the
 * top while the picture is taken. Waits until that is drawn, where anything is.
 */
async function scrollTo(top: number): Promise<void> {
  window.scrollTo({ top, behavior: 'instant' });
  const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([drawn, new Promise((resolve) => setTimeout(resolve, 200))]);
}

/** Runs in the page. */
function hideBar(): PageSize {
  document.querySelector<HTMLElement>('jobai-bar')?.style.setProperty('display', 'none', 'important');
  const { clientWidth, scrollHeight } = document.documentElement;
  return {
    width: clientWidth,
    height: scrollHeight,
    view: window.innerHeight,
    scrolled: window.scrollY,
  };
}

/** Runs in the page. */
function showBar(): void {
  document.querySelector<HTMLElement>('jobai-bar')?.style.removeProperty('display');
}
