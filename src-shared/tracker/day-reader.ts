import { readDate } from '../dates/read-date.ts';

const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})(?!\d)/;
/** A number so high may be a year of two digits, and stand first where hyphens part it. */
const YEAR_FROM = 15;

/**
 * Reads the days of one column. Whether `03/04/2026` is of March or April is told by the column's other days; where none
 * tells, it is null and not guessed. With full stops the day stands first everywhere, and in a list of a country where it
 * does (`usuallyDayFirst`), unless another day of the column says otherwise.
 */
export function dayReader(
  column: readonly string[],
  usuallyDayFirst = false,
): (text: string) => string | null {
  const pairs = column.flatMap((text) => {
    const found = NUMBERS.exec(text.trim());
    return found === null
      ? []
      : [{ first: Number(found[1]), sign: found[2], second: Number(found[3]), year: found[4] ?? '' }];
  });
  const monthFirst = pairs.some(({ second }) => second > 12);
  const dayFirst = pairs.some(({ first }) => first > 12) || (usuallyDayFirst && !monthFirst);
  const short = pairs.filter(({ sign, year }) => sign === '-' && year.length === 2);
  const yearFirst = short.length > 0 && short.every(({ first }) => first >= YEAR_FROM);
  return (raw) => {
    const text = raw.trim();
    const found = NUMBERS.exec(text);
    if (found === null) return whole(readDate(text.replace(/[T ]\d{1,2}:\d{2}.*$/, '')).date);
    const [, first = '', sign, second = '', written = ''] = found;
    if (yearFirst && sign === '-' && written.length === 2) return null;
    const year = written.length === 2 ? `20${written}` : written;
    if (sign === '.' || first === second || (dayFirst && !monthFirst)) return dayOf(year, second, first);
    return monthFirst && !dayFirst ? dayOf(year, first, second) : null;
  };
}

const whole = (date: string): string | null => (/^\d{4}-\d\d-\d\d$/.test(date) ? date : null);

function dayOf(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || !at.toISOString().startsWith(text) ? null : text;
}
