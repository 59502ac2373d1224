import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { chooseOne } from './choose-one.ts';
import { firstElement } from './first-element.ts';
import { watchLists } from './open-options.ts';

/** Lists of what a person has several of; one that a form does not know voids none of the others. */
const SEVERAL = new Set<Spot['field']['key']>(['skills', 'languages']);

/** Lists that open from a box or a button: drawn lists, ARIA comboboxes, place suggestions, menus of radios. */
export const combobox: Driver = {
  name: 'combobox',
  fits: (field) => field.type === 'combobox',
  async fill(spot, { value }) {
    const isSeveral = SEVERAL.has(spot.field.key);
    const all = value.split(isSeveral ? /\n|,\s*/ : '\n');
    const element = firstElement(spot);
    const standing = new Set(spot.field.current.split('\n'));
    const missing: string[] = [];
    const list = await watchLists(spot.frame, element);
    for (const [index, wanted] of all.filter((one) => !standing.has(one)).entries()) {
      spot.mine();
      // One that takes a single choice keeps the first.
      if (isSeveral && index > missing.length && !(await takesMore(spot, element))) break;
      if (index > 0) await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
      await chooseOne(spot, element, wanted, { list }).catch((thrown: unknown) => {
        if (!isSeveral || all.length === 1) throw thrown;
        missing.push(wanted);
      });
    }
    if (missing.length === all.length)
      throw new ExternalServiceError(`"${spot.field.label}" offers none of "${missing.join('", "')}".`);
    if (all.length > 1) await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
  },
};

/** Whether a list that holds a choice takes another one. */
async function takesMore({ field }: Spot, element: Locator): Promise<boolean> {
  return field.multiple || (await element.evaluate(showsChips, undefined, { timeout: WIDGET_MS }));
}

/** Runs in the page. Whether what was chosen stands as a chip beside the box, which is empty again. */
function showsChips(element: Element): boolean {
  const CHIP =
    '[class*=multi i], [class*=chip i], [class*=tag i], [class*=token i], [class*=pill i], [class*=selection-item i], [aria-multiselectable=true]';
  if (element instanceof HTMLInputElement && element.value !== '') return false;
  for (
    let at = element.parentElement, level = 0;
    at !== null && level < 4;
    at = at.parentElement, level += 1
  ) {
    if (
      at.matches('form, body') ||
      at.querySelectorAll('input:not([type=hidden]), select, textarea').length > 1
    )
      return false;
    if (at.matches(CHIP) || at.querySelector(CHIP) !== null) return true;
  }
  return false;
}
