import type { Locator } from 'playwright-core';
import { type Spot, WIDGET_MS } from '../driver.ts';

/** Types a text key by key, as long as the page is the program's: what comes after a person's press would go to their box. */
export async function typeKeys({ mine }: Pick<Spot, 'mine'>, element: Locator, text: string): Promise<void> {
  for (const key of text) {
    mine();
    await element.pressSequentially(key, { timeout: WIDGET_MS });
  }
  mine();
}
