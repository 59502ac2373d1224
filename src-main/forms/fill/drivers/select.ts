import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** The browser's own lists. */
export const select: Driver = {
  name: 'select',
  quiet: true,
  fits: (field) => (field.type === 'select' || field.type === 'multiselect') && field.widget === 'native',
  async fill(spot, { value }) {
    const wanted = new Set(value.split('\n'));
    const values = spot.field.options
      .filter((option) => wanted.has(option.label))
      .map((option) => option.value);
    // `force`: drawn lists (Select2 and the like) hide the real one, which still is what counts.
    await firstElement(spot).selectOption(values, { timeout: WIDGET_MS, force: true });
  },
};
