import type { Page } from 'playwright-core';

/** One picture of a page as it is now. */
export interface Frame {
  /** Base64 of a JPEG. */
  jpeg: string;
  /** In CSS pixels of the page's view. */
  width: number;
  height: number;
}

/** The wait between two pictures; with what each takes on its way, more than ten a second arrive. */
const BETWEEN_MS = 60;
/** A tab in the background paints nothing: then a still picture is taken this often, in ms. */
const STILL_EVERY_MS = 1000;

/**
 * Shows a page live, ten pictures a second and some more while something moves. Returns how to end it; ends by itself when the page closes.
 * The browser holds its next picture back until the last one is acknowledged, which is what limits the rate.
 */
export async function startScreencast(
  page: Page,
  show: (frame: Frame) => void,
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let open = true;
  let lastAt = 0;

  session.on('Page.screencastFrame', (event) => {
    lastAt = performance.now();
    const { deviceWidth, deviceHeight } = event.metadata;
    if (open) show({ jpeg: event.data, width: Math.round(deviceWidth), height: Math.round(deviceHeight) });
    setTimeout(() => {
      if (open)
        session.send('Page.screencastFrameAck', { sessionId: event.sessionId }).catch(() => undefined);
    }, BETWEEN_MS);
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, maxWidth: 1280, maxHeight: 960 });

  const still = setInterval(async () => {
    if (!open || performance.now() - lastAt < STILL_EVERY_MS) return;
    lastAt = performance.now();
    const picture = await page.screenshot({ type: 'jpeg', quality: 60, timeout: 5000 }).catch(() => null);
    if (picture === null || !open) return;
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight })).catch(() => null);
    if (size !== null && open) show({ jpeg: picture.toString('base64'), ...size });
  }, STILL_EVERY_MS);

  const stop = async (): Promise<void> => {
    if (!open) return;
    open = false;
    clearInterval(still);
    await session.send('Page.stopScreencast').catch(() => undefined);
    await session.detach().catch(() => undefined);
  };
  page.once('close', () => void stop());
  return stop;
}
