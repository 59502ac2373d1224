import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Buttons and drawn radios that stand for choices, and switches. */
export const toggle: Driver = {
  name: 'toggle',
  fits: (field) => field.widget === 'custom' && (field.type === 'toggle' || field.type === 'radio'),
  async fill(spot, { value }) {
    const element = firstElement(spot);
    if (spot.field.options.length === 0) {
      const on = (await element.getAttribute('aria-checked')) === 'true';
      if (on !== (value === 'Yes')) await element.click({ timeout: WIDGET_MS });
      return;
    }
    const choices = element.locator('button, [role=button], [role=radio]');
    for (const choice of await choices.all()) {
      const words = (await choice.getAttribute('aria-label')) ?? (await choice.innerText());
      if (words.replace(/\s+/g, ' ').trim() === value) return choice.click({ timeout: WIDGET_MS });
    }
    throw new ExternalServiceError(`"${spot.field.label}" has no choice "${value}".`);
  },
};
