import type { Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';

const SHORT_MS = 1500;

/**
 * Clicks a radio or checkbox as a person does: on the box where it can be seen, else on its label, and only as a last
 * resort by script, for boxes whose drawing covers them. A click that was reported late is not made a second time,
 * which would undo it.
 */
export async function pressChoice(element: Locator): Promise<void> {
  const before = await stateOf(element);
  const took = async (click: () => Promise<void>): Promise<boolean> => {
    try {
      await click();
      return true;
    } catch {
      // Covered or hidden, or the page answered too late to say that it was clicked.
      return (await stateOf(element)) !== before;
    }
  };
  if (await took(() => element.click({ timeout: SHORT_MS }))) return;
  const label = element.locator('xpath=ancestor::label[1]');
  const id = await element.getAttribute('id');
  const tied = id === null || id === '' ? null : element.page().locator(`label[for=${JSON.stringify(id)}]`);
  const drawn = element.locator('xpath=ancestor::*[@role="radio" or @role="checkbox"][1]');
  for (const target of [label, tied, drawn]) {
    if (target === null || (await target.count()) === 0) continue;
    if (await took(() => target.first().click({ timeout: SHORT_MS, position: { x: 4, y: 4 } }))) return;
  }
  await element.dispatchEvent('click', {}, { timeout: WIDGET_MS });
}

/** Whether it is chosen, as the element itself says; native or drawn. */
async function stateOf(element: Locator): Promise<string> {
  return element.evaluate((node) =>
    'checked' in node ? String(node.checked) : (node.getAttribute('aria-checked') ?? ''),
  );
}
