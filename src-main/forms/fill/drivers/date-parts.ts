import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type DatePart, partNumber, partOfDate } from '../../plan/date-parts.ts';
import { type Driver, type Spot, WIDGET_MS } from '../driver.ts';
import { chooseOne } from './choose-one.ts';
import { typeKeys } from './type-keys.ts';

/** Dates in parts: a list, a small box or a spinner each for month, day and year. */
export const dateParts: Driver = {
  name: 'date-parts',
  fits: (field) => field.type === 'date' && field.parts.length > 0,
  async fill(spot, { value }) {
    for (const [index, element] of spot.elements.entries()) {
      const part = spot.field.parts[index];
      if (part === undefined) continue;
      const number = partOfDate(part, value);
      if (number === null)
        throw new ExternalServiceError(
          `"${spot.field.label}" asks for a ${part}, which "${value}" does not say.`,
        );
      spot.mine();
      await fillPart(spot, element, part, number);
    }
  },
};

async function fillPart(spot: Spot, element: Locator, part: DatePart, number: number): Promise<void> {
  const kind = await element.evaluate((node) => {
    if (node instanceof HTMLSelectElement) return 'select';
    if (node.getAttribute('role') === 'spinbutton') return 'spinner';
    return node.matches('[role=combobox], button') ? 'list' : 'box';
  });
  const digits = String(number).padStart(2, '0');
  if (kind === 'select') return selectPart(element, part, number);
  if (kind === 'list')
    return chooseOne(spot, element, digits, {
      pick: (options) => options.find(({ label }) => partNumber(part, label) === number) ?? null,
    });
  await element.click({ timeout: WIDGET_MS });
  // A spinner takes keys for itself alone; "select all" would go to the whole date.
  if (kind === 'box') await element.press('ControlOrMeta+a');
  // Key by key: such boxes listen to keys and jump on by themselves.
  await typeKeys(spot, element, digits);
  await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
}

async function selectPart(element: Locator, part: DatePart, number: number): Promise<void> {
  const options = await element.evaluate((node) =>
    [...(node as HTMLSelectElement).options].map(({ value, text }) => ({ value, text })),
  );
  const found = options.find(({ text }) => partNumber(part, text) === number);
  if (found === undefined) throw new ExternalServiceError(`The list of the ${part} has no ${number}.`);
  await element.selectOption(found.value, { timeout: WIDGET_MS, force: true });
}
