import { writeDate } from '../../plan/date-format.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';
import { putText } from './put-text.ts';

/** Dates that are typed: the browser's own boxes take ISO; others say their order, e.g. `MM/DD/YYYY`. */
export const date: Driver = {
  name: 'date',
  fits: (field) => field.type === 'date' && field.parts.length === 0 && field.picker !== 'only',
  async fill(spot, { value }) {
    const element = firstElement(spot);
    const kind = await element.getAttribute('type', { timeout: WIDGET_MS });
    const { format } = spot.field;
    const written =
      kind === 'month'
        ? value.slice(0, 7)
        : kind === 'date' || format === null
          ? value
          : writeDate(value, format);
    // The browser's own boxes are set in one step whatever they show.
    if (kind === 'date' || kind === 'month') await element.fill(written, { timeout: WIDGET_MS });
    else await putText(spot, written);
    // Leaving by key closes a calendar that opened with the box; leaving by script does not.
    await (spot.field.picker === '' ? element.blur({ timeout: WIDGET_MS }) : element.press('Tab'));
  },
};
