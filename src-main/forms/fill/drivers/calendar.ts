import type { Frame } from 'playwright-core';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { partNumber } from '../../plan/date-parts.ts';
import { type Driver, WIDGET_MS } from '../driver.ts';
import { type OpenCalendar, openCalendar } from '../in-page/open-calendar.ts';
import { firstElement } from './first-element.ts';

const MARK = 'data-jobai-calendar';
const MOST_STEPS = 40;
const STEP_MS = 60;

/** Beyond this a date is typed where it can be: nobody turns a calendar back for ten years. */
const FAR_MONTHS = 24;

/** Dates that only a calendar takes: opened, turned to the month, and the day pressed. */
export const calendar: Driver = {
  name: 'calendar',
  fits: (field) => field.type === 'date' && field.parts.length === 0 && field.picker !== '',
  async fill(spot, { value }) {
    const [year = 0, month = 0, day = 1] = value.split('-').map(Number);
    const { frame } = spot;
    const element = firstElement(spot);
    await element.click({ timeout: WIDGET_MS });
    for (let step = 0; step < MOST_STEPS; step += 1) {
      await frame.waitForTimeout(STEP_MS);
      spot.mine();
      const open = await frame.evaluate(openCalendar, MARK);
      const at = open === null ? null : monthIn(open.words);
      if (open === null && step < 5) continue;
      if (at === null) break;
      const apart = (year - at.year) * 12 + month - at.month;
      if (open !== null && apart !== 0 && (await turnByLists(frame, open, { at, year, month }))) continue;
      if (spot.field.picker === 'opens' && Math.abs(apart) > FAR_MONTHS) break;
      const press = apart === 0 ? `day-${day}` : apart > 0 ? 'next' : 'back';
      await frame.locator(`[${MARK}="${press}"]`).first().click({ timeout: WIDGET_MS });
      if (apart === 0) return;
    }
    await element.press('Tab', { timeout: WIDGET_MS }).catch(() => undefined);
    throw new ExternalServiceError(`The calendar of "${spot.field.label}" could not be turned to ${value}.`);
  },
};

/** Turns a calendar that lists its years or months to choose from; false where its lists do not lead there. */
async function turnByLists(
  frame: Frame,
  { years, months }: OpenCalendar,
  { at, year, month }: { at: { year: number; month: number }; year: number; month: number },
): Promise<boolean> {
  const [kind, isWanted] =
    at.year === year
      ? (['months', (text: string) => partNumber('month', text) === month] as const)
      : (['years', (text: string) => Number(text) === year] as const);
  if (kind === 'years' ? !years : !months) return false;
  const list = frame.locator(`select[${MARK}="${kind}"]`).first();
  const options = await list.evaluate((node) =>
    [...(node as HTMLSelectElement).options].map(({ value, text }) => ({ value, text: text.trim() })),
  );
  const found = options.filter(({ text }) => isWanted(text));
  const [only] = found;
  if (only === undefined || found.length > 1) return false;
  await list.selectOption(only.value, { timeout: WIDGET_MS });
  return true;
}

/** A box that may be typed into, and does not say in which order: its calendar cannot be misread. */
export const calendarFirst: Driver = {
  ...calendar,
  name: 'calendar-first',
  fits: (field) => calendar.fits(field) && field.picker === 'opens' && field.format === null,
};

/** The month that a calendar shows, by the first name of a month and the first year in its words. */
function monthIn(words: string): { month: number; year: number } | null {
  const year = /\b(19|20)\d{2}\b/.exec(words)?.[0];
  const named = words
    .split(/[\s,./]+/)
    .filter((word) => /\p{L}{3}/u.test(word))
    .map((word) => partNumber('month', word))
    .find((number) => number !== null);
  return year === undefined || named === undefined || named === null
    ? null
    : { month: named, year: Number(year) };
}
