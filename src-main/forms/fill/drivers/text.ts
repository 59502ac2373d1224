import type { Driver } from '../driver.ts';
import { putText } from './put-text.ts';

const TYPES = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea']);

/** Text boxes: the whole value at once, with input and change events. Each is left as the next field is gone to. */
export const text: Driver = {
  name: 'text',
  quiet: true,
  fits: (field) => TYPES.has(field.type) && field.widget !== 'slider' && field.maxLengths.length === 1,
  fill: (spot, { value }) => putText(spot, value),
};
