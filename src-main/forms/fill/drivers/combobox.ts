import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { chooseOne } from './choose-one.ts';
import { firstElement } from './first-element.ts';

/** Lists of what a person has several of; one that a form does not know voids none of the others. */
const SEVERAL = new Set<Spot['field']['key']>(['skills', 'languages']);

/** Lists that open from a box or a button: drawn lists, ARIA comboboxes, place suggestions, menus of radios. */
export const combobox: Driver = {
  name: 'combobox',
  fits: (field) => field.type === 'combobox',
  async fill(spot, { value }) {
    const isSeveral = SEVERAL.has(spot.field.key);
    const all =
      isSeveral && (spot.field.multiple || value.includes('\n')) ? value.split(/\n|,\s*/) : value.split('\n');
    const element = firstElement(spot);
    const standing = new Set(spot.field.current.split('\n'));
    const missing: string[] = [];
    for (const wanted of all.filter((one) => !standing.has(one))) {
      await chooseOne(spot, element, wanted).catch((thrown: unknown) => {
        if (!isSeveral || all.length === 1) throw thrown;
        missing.push(wanted);
      });
    }
    if (missing.length === all.length)
      throw new ExternalServiceError(`"${spot.field.label}" offers none of "${missing.join('", "')}".`);
    if (all.length > 1) await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
  },
};
