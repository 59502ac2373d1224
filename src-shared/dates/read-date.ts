import { asciiDigits } from '../writing/ascii-digits.ts';
import { isUntilToday } from './is-until-today.ts';
import { monthOf } from './month-words.ts';

/** A date as read: normalised, or empty where it is unknown; `current` for words such as "present". */
export interface ReadDate {
  date: string;
  current: boolean;
  understood: boolean;
}

/**
 * Normalises a date in any common writing and many languages to `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. It never passes through
 * a moment in time, so no time zone moves it. Of a season or a quarter the year is kept.
 */
export function readDate(raw: string): ReadDate {
  const text = asciiDigits(raw).trim().replace(/\s+/g, ' ');
  if (text === '') return { date: '', current: false, understood: true };
  if (isUntilToday(text)) return { date: '', current: true, understood: true };
  const date = fromNumbers(text) ?? fromSigns(text) ?? fromWords(text);
  return { date: date ?? '', current: false, understood: date !== null };
}

/** A day and month without a year, as `MM-DD`; null where a text is anything else. */
export function readDayOfYear(raw: string): string | null {
  const words = wordsOf(asciiDigits(raw));
  const months = words.flatMap((word) => monthOf(word) ?? []);
  const days = words.filter((word) => /^\d{1,2}$/.test(word));
  if (months.length !== 1 || days.length !== 1 || words.length > 4) return null;
  return compose(2000, months[0], Number(days[0]))?.slice(5) ?? null;
}

function fromNumbers(text: string): string | null {
  const iso = /^(\d{4})(?:\s?[-/.]\s?(\d{1,2})(?:\s?[-/.]\s?(\d{1,2}))?)?\.?(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(
    text,
  );
  if (iso) return compose(Number(iso[1]), number(iso[2]), number(iso[3]));
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/.exec(text);
  if (packed) return compose(Number(packed[1]), number(packed[2]), number(packed[3]));
  const monthFirst = /^(\d{1,2})\s?[-/.]\s?(\d{4}|['\u2018\u2019]?\d{2})$/.exec(text);
  if (monthFirst) return compose(yearOf(monthFirst[2]), number(monthFirst[1]));
  const full = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/.exec(text);
  if (!full) return null;
  const [first, second, year] = [Number(full[1]), Number(full[3]), yearOf(full[4])];
  // With points the day comes first; with slashes only where the first can be no month.
  return full[2] === '.' || first > 12 ? compose(year, second, first) : compose(year, first, second);
}

/** `2013년 3월`, `2013年3月5日`. */
function fromSigns(text: string): string | null {
  const signs = /^(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월](?:\s?(\d{1,2})\s?[日일])?)?$/.exec(text);
  return signs ? compose(Number(signs[1]), number(signs[2]), number(signs[3])) : null;
}

function fromWords(text: string): string | null {
  // Only figures: a school year such as 2014/15, else none of the forms above.
  if (!/\p{L}/u.test(text) && /^\d+\D+\d/.test(text)) return schoolYear(text);
  const words = wordsOf(text);
  const months = [...new Set(words.flatMap((word) => monthOf(word) ?? []))];
  const full = [...new Set(words.filter((word) => /^(?:19|20)\d{2}$/.test(word)))];
  if (full.length > 1 || months.length > 1) return null;
  const small = words.filter((word) => /^['\u2018\u2019]?\d{1,2}$/.test(word));
  if (full.length === 1) {
    const year = Number(full[0]);
    if (months.length === 0)
      return words.some((word) => /^\d/.test(word) && word !== full[0]) && small.length > 1
        ? null
        : compose(year);
    return small.length > 1 ? null : (compose(year, months[0], number(small[0])) ?? compose(year, months[0]));
  }
  const [marked] = words.filter((word) => /^['\u2018\u2019]\d{2}$/.test(word));
  if (months.length === 0 && small.length === 1 && marked !== undefined) return compose(yearOf(marked));
  // "Jun '15", "May-12": of two figures it is the year.
  if (months.length !== 1 || small.length !== 1 || words.length !== 2) return null;
  return /\d{2}$/.test(small[0] ?? '') && words[1] === small[0] ? compose(yearOf(small[0]), months[0]) : null;
}

function schoolYear(text: string): string | null {
  const [, year = '', next = ''] = /^(\d{4})\s?[/-]\s?(\d{2})$/.exec(text) ?? [];
  return next !== '' && Number(next) === (Number(year) + 1) % 100 ? compose(Number(year)) : null;
}

/** Figures and words apart; `17th` and `1er` count as figures, `Q2` and `FY2019` give way to their year. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /\p{L}[\p{L}\p{M}]*\.?|['\u2018\u2019]?\d+(?:st|nd|rd|th|er|re|e|o|a|º|ª)?(?![\p{L}\d])|\d+/giu,
    ) ?? []
  ).map((word) => (/^\d/.test(word) ? word.replace(/\D+$/, '') : word));
}

function yearOf(text = ''): number {
  const figures = text.replace(/\D/g, '');
  if (figures.length !== 2) return Number(figures);
  return Number(figures) + (Number(figures) <= 39 ? 2000 : 1900);
}

function number(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text.replace(/\D/g, ''));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function compose(year: number, month?: number, day?: number): string | null {
  if (year < 1900 || year > 2100) return null;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return null;
  const toMonth = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return toMonth;
  return day < 1 || day > daysIn(year, month) ? null : `${toMonth}-${String(day).padStart(2, '0')}`;
}
