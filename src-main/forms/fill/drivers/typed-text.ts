import { writeDate } from '../../plan/date-format.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';
import { typeKeys } from './type-keys.ts';

const TYPES = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea', 'date', 'richtext']);

/** Text boxes that only listen to keys: cleared and typed anew, key by key. The second try after `text`. */
export const typedText: Driver = {
  name: 'typed-text',
  fits: (field) =>
    TYPES.has(field.type) &&
    field.widget !== 'slider' &&
    field.parts.length === 0 &&
    field.maxLengths.length === 1 &&
    field.picker !== 'only',
  async fill(spot, { value }) {
    const element = firstElement(spot);
    await element.click({ timeout: WIDGET_MS });
    await element.press('ControlOrMeta+a');
    await element.press('Delete');
    const { type, format } = spot.field;
    const written = type === 'date' && format !== null ? writeDate(value, format) : value;
    await typeKeys(spot, element, written);
    await (spot.field.picker === '' ? element.blur({ timeout: WIDGET_MS }) : element.press('Tab'));
  },
};
