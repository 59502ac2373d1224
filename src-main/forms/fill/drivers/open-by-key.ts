import type { Locator } from 'playwright-core';
import type { OpenList } from './open-options.ts';

/** Lists that come on Enter only say nothing until then. */
export const BEFORE_ENTER_MS = 700;
const AFTER_ENTER_MS = 350;

/** Enter, which opens some lists and must send no form. In a list that stands open it would choose, so there it is not pressed. */
export async function pressEnter(element: Locator): Promise<void> {
  const isOpen = await element.evaluate(
    (node) => node.closest('[aria-expanded]')?.getAttribute('aria-expanded') === 'true',
  );
  if (isOpen) return;
  await element.evaluate((node) => {
    const hold = (event: Event): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('submit', hold, true);
    setTimeout(() => removeEventListener('submit', hold, true), 500);
    node.ownerDocument.defaultView?.focus();
  });
  await element.press('Enter');
}

/** A box that no press opened may listen to keys alone. */
export async function openByKey(element: Locator, list: OpenList): Promise<void> {
  if ((await list.options(0)).length > 0) return;
  await element.press('ArrowDown').catch(() => undefined);
  if ((await list.options(BEFORE_ENTER_MS)).length > 0) return;
  await pressEnter(element).catch(() => undefined);
  await list.options(AFTER_ENTER_MS);
}
