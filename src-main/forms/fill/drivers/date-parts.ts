import type { Locator } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type DatePart, partNumber, partOfDate } from '../../plan/date-parts.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';

/** Dates in parts: a list or a small box each for month, day and year. */
export const dateParts: Driver = {
  name: 'date-parts',
  fits: (field) => field.type === 'date' && field.parts.length > 1,
  async fill({ field, elements }, { value }) {
    for (const [index, element] of elements.entries()) {
      const part = field.parts[index];
      if (part === undefined) continue;
      const number = partOfDate(part, value);
      if (number === null)
        throw new ExternalServiceError(`"${field.label}" asks for a ${part}, which "${value}" does not say.`);
      await fillPart(element, part, number);
    }
  },
};

async function fillPart(element: Locator, part: DatePart, number: number): Promise<void> {
  const options = await element.evaluate((node) =>
    node instanceof HTMLSelectElement ? [...node.options].map(({ value, text }) => ({ value, text })) : null,
  );
  if (options === null) return typePart(element, String(number).padStart(2, '0'));
  const found = options.find(({ text }) => partNumber(part, text) === number);
  if (found === undefined) throw new ExternalServiceError(`The list of the ${part} has no ${number}.`);
  await element.selectOption(found.value, { timeout: WIDGET_MS });
}

/** Key by key: such boxes listen to keys and jump on by themselves. */
async function typePart(element: Locator, digits: string): Promise<void> {
  await element.click({ timeout: WIDGET_MS });
  await element.press('ControlOrMeta+a');
  await element.pressSequentially(digits, { delay: 10 });
  await element.blur({ timeout: WIDGET_MS }).catch(() => undefined);
}
