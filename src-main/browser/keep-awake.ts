import type { Page } from 'playwright-core';

const LOOK_EVERY_MS = 700;
/** Two pictures take 33 ms in front and 2 s in the background. */
const SLOW_MS = 400;

/**
 * Keeps a tab as quick in the background as it is in front. Of a tab that another one covers a browser draws one
 * picture a second, and each click waits for two of them; a tab that is being watched is drawn at full speed. So once
 * it got slow it is watched, by nobody: the browser waits for a word about its first pictures, which never comes, and
 * sends no more. Not before, as drawing costs where there is no graphics card.
 */
export function keepAwake(page: Page): void {
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    const took = await page.evaluate(drawTwice).catch(() => 0);
    looking = false;
    if (took < SLOW_MS) return;
    clearInterval(timer);
    await watch(page).catch(() => undefined);
  };
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  page.once('close', () => clearInterval(timer));
}

async function watch(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 1, maxWidth: 16, maxHeight: 16 });
}

/** Runs in the page. Tells how long it takes to draw two pictures, in ms; a minimised window draws none, which counts as slow. */
function drawTwice(): Promise<number> {
  const since = performance.now();
  return new Promise((resolve) => {
    const tell = (): void => resolve(performance.now() - since);
    requestAnimationFrame(() => requestAnimationFrame(tell));
    setTimeout(tell, 1500);
  });
}
