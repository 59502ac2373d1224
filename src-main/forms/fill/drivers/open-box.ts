import type { Locator } from 'playwright-core';
import { WIDGET_MS } from '../driver.ts';

/** A box that nothing covers is pressed at once. */
const AT_ONCE_MS = 800;

/** Presses a box to open its list; where something is drawn over it, what is drawn, and else by the key that opens lists. */
export async function openBox(element: Locator): Promise<void> {
  try {
    await element.click({ timeout: AT_ONCE_MS });
  } catch {
    const drawn = (await element.evaluateHandle(drawnAround, undefined, { timeout: WIDGET_MS })).asElement();
    try {
      await drawn?.click({ timeout: AT_ONCE_MS });
    } catch {
      await element.focus({ timeout: WIDGET_MS });
      await element.press('ArrowDown', { timeout: WIDGET_MS });
    }
  }
}

/** Runs in the page. The box that a person would press: the first around an element that is as large as a box. */
function drawnAround(element: Element): Element {
  for (let at: Element | null = element; at !== null && !at.matches('form, body'); at = at.parentElement) {
    const { width, height } = at.getBoundingClientRect();
    if (width >= 40 && height >= 20) return at;
  }
  return element;
}
