import type { FieldKey } from '#shared/domain/field-key.ts';
import { partNumber, partOfDate } from './date-parts.ts';

const DATED = /\.(start|end)$/;
const A_DATE = /^\d{4}(-\d{2}){0,2}$/;
const PARTS = ['year', 'month'] as const;
/** Lists say "Month" or "Not known" besides. */
const MOST_BESIDES = 2;
const FIRST_YEAR = 1900;

/**
 * The choice that a date (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) falls on, of a list of years or of months; null where the
 * list is another, or has none of it.
 */
export function datePartAmong(key: FieldKey, labels: readonly string[], date: string): string | null {
  if (!isDate(key, date)) return null;
  for (const part of PARTS) {
    const wanted = partOfDate(part, date);
    const numbers = labels.map((label) => partNumber(part, label));
    const known = numbers.filter((number) => number !== null && (part === 'month' || number > FIRST_YEAR));
    if (wanted === null || known.length === 0 || known.length < labels.length - MOST_BESIDES) continue;
    return labels[numbers.indexOf(wanted)] ?? null;
  }
  return null;
}

/** Whether a list that shows one choice alone shows the year or the month of a date. */
export function isPartOf(key: FieldKey, shown: string, date: string): boolean {
  if (!isDate(key, date)) return false;
  return PARTS.some((part) => {
    const number = partNumber(part, shown);
    return number !== null && number === partOfDate(part, date);
  });
}

const isDate = (key: FieldKey, text: string): boolean => DATED.test(key) && A_DATE.test(text);
