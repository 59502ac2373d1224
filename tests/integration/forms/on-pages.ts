import { afterAll, beforeAll, vi } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { servePages } from './serve-pages.ts';

/** A browser, and the pages of the fixtures, for all tests of a file. */
export async function onPages() {
  // Starting a browser on a busy machine takes longer than a test may.
  vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
  const browser = openBrowser();
  const pages = await servePages();
  beforeAll(() => browser.warmUp());
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });
  return { browser, pages };
}
