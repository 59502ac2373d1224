import type { Page } from 'playwright-core';
import { within } from './within.ts';

const LATE_MS = 2000;

/** Whether only a part of the page came, and its end is still awaited. */
export async function isHalfThere(page: Page): Promise<boolean> {
  return within(
    LATE_MS,
    false,
    page.evaluate(() => document.readyState === 'loading').catch(() => false),
  );
}
