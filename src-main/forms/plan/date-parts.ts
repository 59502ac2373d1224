import { normalise } from './similarity.ts';

export type DatePart = 'day' | 'month' | 'year';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        normalise(format.format(new Date(Date.UTC(2000, index, 15)))),
        index + 1,
      ]);
    }),
  ),
);

/** The number that a part of a date stands for: `Mar`, `03` and `März` are 3. Null where it is none. */
export function partNumber(part: DatePart, text: string): number | null {
  const plain = normalise(text);
  if (part === 'month' && MONTHS.has(plain)) return MONTHS.get(plain) ?? null;
  return /^\d{1,4}$/.test(plain) ? Number(plain) : null;
}

/** Splits `YYYY-MM` or `YYYY-MM-DD` into the number of a part; null where the date does not say it. */
export function partOfDate(part: DatePart, iso: string): number | null {
  const [year, month, day] = iso.split('-').map(Number);
  const number = { year, month, day }[part];
  return number === undefined || !Number.isFinite(number) ? null : number;
}

/** Puts parts together as `YYYY-MM` or `YYYY-MM-DD`; empty unless each part is given. */
export function joinParts(parts: readonly { part: DatePart; text: string }[]): string {
  const numberOf = (wanted: DatePart): number | null => {
    const found = parts.find(({ part }) => part === wanted);
    return found === undefined ? null : partNumber(wanted, found.text);
  };
  if (parts.some(({ part, text }) => partNumber(part, text) === null)) return '';
  const numbers = [numberOf('year'), numberOf('month'), numberOf('day')].filter((number) => number !== null);
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}
