import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';

const MOST_LOOKS = 5;
const LOOK_MS = 60;

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
    if (at >= 0) {
      const before = await choices.evaluateAll(looksOf);
      await choices.nth(at).click({ timeout: WIDGET_MS });
      return noteChosen(spot, choices, at, before);
    }
    throw new ExternalServiceError(`"${spot.field.label}" has no choice "${value}".`);
  },
};

/** Some only look otherwise once they are pressed, by a class of the page's own: what the press alone changed is noted at the button. */
async function noteChosen(
  spot: Spot,
  choices: Locator,
  at: number,
  before: readonly string[],
): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const after = await choices.evaluateAll(looksOf);
    if (after.length !== before.length) return;
    if (after[at] !== before[at] && after.every((one, index) => index === at || one !== after[at])) {
      await choices.evaluateAll(markChosen, at);
      return;
    }
    await spot.frame.waitForTimeout(LOOK_MS);
  }
}

/** Runs in the page. How drawn choices look by their classes; what only follows the mouse or the focus is left out. */
function looksOf(choices: Element[]): string[] {
  return choices.map((choice) =>
    [...choice.classList].filter((name) => !/focus|hover|ripple|touch/i.test(name)).join(' '),
  );
}

/** Runs in the page. */
function markChosen(choices: Element[], at: number): void {
  for (const [index, choice] of choices.entries()) {
    if (index === at) choice.setAttribute('data-jobai-chosen', choice.className);
    else choice.removeAttribute('data-jobai-chosen');
  }
}

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
