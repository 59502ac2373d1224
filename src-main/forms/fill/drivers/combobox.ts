import { ExternalServiceError } from '#shared/errors/index.ts';
import { matchOption } from '../../plan/match-option.ts';
import { samePlace } from '../../plan/same-place.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { firstElement } from './first-element.ts';
import { type OpenOption, openOptions } from './open-options.ts';

const FIRST_LOOK_MS = 600;
const AFTER_TYPING_MS = 2500;
/** Suggestions narrow down as more is typed; a place's first part is what lists know. */
const TYPED_CHARACTERS = 40;

/**
 * Lists that open from a box (react-select, ARIA comboboxes, place suggestions, Workday's buttons): opened, narrowed
 * by typing where it takes text, and the one option that means the value is clicked. Never takes a neighbour.
 */
export const combobox: Driver = {
  name: 'combobox',
  fits: (field) => field.type === 'combobox',
  async fill(spot, { value }) {
    for (const wanted of value.split('\n')) await chooseOne(spot, wanted);
  },
};

async function chooseOne(spot: Spot, wanted: string): Promise<void> {
  const element = firstElement(spot);
  await element.scrollIntoViewIfNeeded({ timeout: WIDGET_MS });
  await element.click({ timeout: WIDGET_MS });
  const atOnce = pick(await openOptions(spot.frame, element, FIRST_LOOK_MS), wanted);
  if (atOnce !== null) return atOnce.element.click({ timeout: WIDGET_MS });

  const typable = await element.evaluate((node) => node instanceof HTMLInputElement && !node.readOnly);
  if (typable) {
    for (const words of searches(wanted)) {
      await element.fill('');
      await element.pressSequentially(words, { delay: 15 });
      const options = await openOptions(spot.frame, element, AFTER_TYPING_MS);
      const found = pick(options, wanted);
      if (found !== null) return found.element.click({ timeout: WIDGET_MS });
      // A list that is only a help takes any text.
      if (options.length === 0 && (await element.getAttribute('list')) !== null) return;
    }
    await element.fill('').catch(() => undefined);
  }
  await element.press('Escape').catch(() => undefined);
  throw new ExternalServiceError(`"${spot.field.label}" offers no choice that means "${wanted}".`);
}

function searches(wanted: string): string[] {
  const start = wanted.split(',')[0]?.trim() ?? wanted;
  return [...new Set([wanted.slice(0, TYPED_CHARACTERS), start.slice(0, TYPED_CHARACTERS)])];
}

function pick(options: readonly OpenOption[], wanted: string): OpenOption | null {
  const labels = options.map(({ label }) => ({ label, value: label }));
  const matched = matchOption(labels, wanted) ?? labels.find(({ label }) => samePlace(label, wanted)) ?? null;
  return matched === null ? null : (options.find(({ label }) => label === matched.label) ?? null);
}
