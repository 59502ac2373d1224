import { normalise } from './similarity.ts';

export type DatePart = 'day' | 'month' | 'year';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr'];
const MONTHS = monthNames();
const MOST = { day: 31, month: 12, year: 9999 };

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // With a day, many languages decline the month.
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const options of [{ month }, { month, day: 'numeric' as const }]) {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        for (let number = 1; number <= 12; number += 1) {
          const parts = format.formatToParts(new Date(Date.UTC(2000, number - 1, 15)));
          const name = normalise(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/^\p{L}+$/u.test(name) && !names.has(name)) names.set(name, number);
        }
      }
  return names;
}

/** The number that a part of a date stands for: `Mar`, `03`, `03 - March` and `März` are 3. Null where it is none. */
export function partNumber(part: DatePart, text: string): number | null {
  const plain = normalise(text);
  if (part === 'month') {
    const named = plain.split(' ').map((word) => MONTHS.get(word) ?? partNumber('year', word));
    if (/\p{L}/u.test(plain)) {
      const [number = null] = named;
      return named.length <= 2 && named.every((one) => one === number) ? number : null;
    }
  }
  return /^\d{1,4}$/.test(plain) && Number(plain) <= MOST[part] ? Number(plain) : null;
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
