import { afterAll, beforeAll, beforeEach, vi } from 'vitest';
import { openBrowser } from '../open-browser.ts';
import { serveSites } from './serve-site.ts';

/** A browser, and two sites that forget between the tests of a file what arrived. */
export async function onSites(options: { answerMs?: number } = {}) {
  // Starting a browser on a busy machine takes longer than a test may.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });
  const browser = openBrowser(options);
  const sites = await serveSites();
  beforeAll(() => browser.warmUp());
  beforeEach(() => {
    sites.arrived.length = 0;
  });
  afterAll(async () => {
    await browser.close();
    await sites.close();
  });
  return { browser, sites };
}
