import { type Driver, WIDGET_MS } from '../driver.ts';
import { meaning } from './choose-one.ts';
import { firstElement } from './first-element.ts';
import { watchLists } from './open-options.ts';
import { putText } from './put-text.ts';
import { typeKeys } from './type-keys.ts';

const PLACES = new Set(['location', 'address.city', 'address.street']);
const SUGGESTIONS_MS = 1200;
const SUGGESTS = /autocomplete|places|geo|suggest|typeahead|pac-target/i;

/** Text boxes for a place that may suggest some: one that means the place is taken, else the text stays as it was typed. */
export const place: Driver = {
  name: 'place',
  fits: (field) => field.type === 'text' && PLACES.has(field.key),
  async fill(spot, { value }) {
    const element = firstElement(spot);
    const suggests = await spot.first.evaluate(
      (node, pattern) =>
        node.getAttribute('autocomplete') === 'off' ||
        new RegExp(pattern, 'i').test(`${node.className} ${node.id}`),
      SUGGESTS.source,
    );
    if (suggests) {
      const list = await watchLists(spot.frame, element);
      await element.click({ timeout: WIDGET_MS });
      await element.fill('');
      await typeKeys(spot, element, value.split(',')[0] ?? value);
      const pick = meaning(value, spot.field);
      const found = pick(await list.options(SUGGESTIONS_MS, pick));
      if (found !== null) return found.element.click({ timeout: WIDGET_MS });
    }
    await putText(spot, value);
    await spot.first.evaluate((node) => node.blur());
  },
};
