import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Drawn lists that stand open in the page. */
export const listbox: Driver = {
  name: 'listbox',
  fits: (field) => (field.type === 'select' || field.type === 'multiselect') && field.widget === 'custom',
  async fill(spot, { value }) {
    const options = firstElement(spot).locator('[role=option]');
    for (const label of value.split('\n')) {
      // By the whole text: "Java" also stands in "JavaScript".
      const texts = await options.evaluateAll((nodes) =>
        nodes.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()),
      );
      const option = options.nth(texts.indexOf(label));
      if (!texts.includes(label))
        throw new ExternalServiceError(`"${spot.field.label}" has no choice "${label}".`);
      if ((await option.getAttribute('aria-selected')) !== 'true') await option.click({ timeout: WIDGET_MS });
    }
  },
};
