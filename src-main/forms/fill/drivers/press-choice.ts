import type { Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';

const SHORT_MS = 1500;

/**
 * Clicks a radio or checkbox as a person does: on the box where it can be seen, else on its label, and only as a last
 * resort by script, for boxes whose drawing covers them.
 */
export async function pressChoice(element: Locator): Promise<void> {
  try {
    await element.click({ timeout: SHORT_MS });
    return;
  } catch {
    // Covered or hidden: its label takes the click.
  }
  const label = element.locator('xpath=ancestor::label[1]');
  const id = await element.getAttribute('id');
  const tied = id === null || id === '' ? null : element.page().locator(`label[for=${JSON.stringify(id)}]`);
  for (const target of [label, tied]) {
    if (target === null || (await target.count()) === 0) continue;
    try {
      await target.first().click({ timeout: SHORT_MS, position: { x: 4, y: 4 } });
      return;
    } catch {
      // Out of reach as well.
    }
  }
  await element.dispatchEvent('click', {}, { timeout: WIDGET_MS });
}
