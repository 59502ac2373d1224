import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

/** Buttons and drawn radios that stand for choices, and switches. */
export const toggle: Driver = {
  name: 'toggle',
  fits: (field) => field.widget === 'custom' && /^(toggle|radio|checkbox)$/.test(field.type),
  async fill(spot, { value }) {
    const element = firstElement(spot);
    if (spot.field.options.length === 0) {
      const on = (await element.getAttribute('aria-checked')) === 'true';
      if (on !== (value === 'Yes')) await element.click({ timeout: WIDGET_MS });
      return;
    }
    const choices = element.locator('button, [role=button], [role=radio]');
    const names = await choices.evaluateAll(namesOf);
    const at = names.indexOf(value);
    if (at >= 0) return choices.nth(at).click({ timeout: WIDGET_MS });
    throw new ExternalServiceError(`"${spot.field.label}" has no choice "${value}".`);
  },
};

/** Runs in the page. What drawn choices are called. */
function namesOf(choices: Element[]): string[] {
  return choices.map((choice) => {
    const root = choice.getRootNode() as Document | ShadowRoot;
    const ids = (choice.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
    const named = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
    const beside = choice.nextElementSibling;
    const label =
      [...((choice as HTMLButtonElement).labels ?? [])].map((one) => one.textContent ?? '').join(' ') ||
      (beside?.matches('label, span') ? (beside.textContent ?? '') : '');
    const words =
      named.trim() || choice.getAttribute('aria-label') || (choice as HTMLElement).innerText || label;
    return words.replace(/\s+/g, ' ').trim();
  });
}
