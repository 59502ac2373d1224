import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Dates: the browser's own pickers take ISO; text boxes say their order in the placeholder, e.g. `MM/DD/YYYY`. */
export const date: Driver = {
  name: 'date',
  fits: (field) => field.type === 'date' && field.parts.length === 0,
  async fill(spot, { value }) {
    const element = firstElement(spot);
    const kind = await element.getAttribute('type', { timeout: WIDGET_MS });
    const written =
      kind === 'month' ? value.slice(0, 7) : kind === 'date' ? value : inOrder(value, spot.field.placeholder);
    await element.fill(written, { timeout: WIDGET_MS });
    await element.blur({ timeout: WIDGET_MS });
  },
};

function inOrder(iso: string, pattern: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  if (pattern === '') return iso;
  return pattern
    .replace(/yyyy|jjjj|aaaa/i, year)
    .replace(/\bmm?\b/i, month)
    .replace(/\b(dd?|tt|jj)\b/i, day);
}
