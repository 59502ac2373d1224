import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

const TYPES = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea']);

/** Text boxes: the whole value at once, with input and change events, then the box is left. */
export const text: Driver = {
  name: 'text',
  fits: (field) => TYPES.has(field.type) && field.maxLengths.length === 1,
  async fill(spot, { value }) {
    const element = firstElement(spot);
    await element.fill(value, { timeout: WIDGET_MS });
    await element.blur({ timeout: WIDGET_MS });
  },
};
