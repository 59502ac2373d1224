import words from '../../../resources/replies/times.json' with { type: 'json' };
import { calendarDay, daysBefore, daysBetween, weekdayOf } from '../../dates/local-day.ts';
import { monthNames, monthOf } from '../../dates/month-words.ts';
import { phrases } from '../../domain/phrases.ts';
import { weekdays } from './weekdays.ts';

/** A day that a sentence names, where it stands there. */
export interface FoundDay {
  /** `YYYY-MM-DD` */
  day: string;
  start: number;
  end: number;
}

/** The day that the mail is of. */
export interface Base {
  day: string;
  /** Whether the mail says so itself; from today's day no "Thursday" is told. */
  known: boolean;
  /** Whether `3/4` is the third of April: the mail is in another language than English. */
  dayFirst: boolean;
}

/** Later than so many days ahead, a day without a year was one of the past. */
const MOST_AHEAD = 270;

interface Patterns {
  written: RegExp;
  monthFirst: RegExp;
  weekday: RegExp;
  before: RegExp;
}

const NUMERIC =
  /(?<![\d.:/-])(?:(\d{4})-(\d{2})-(\d{2})|(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.(?:\s?(\d{4}|\d{2}(?!\d|[:.]\d)))?|(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?)(?![\d/]|:\d)/gu;
const NAMED = new RegExp(`${phrases(words.today)}|(?<tomorrow>${phrases(words.tomorrow)})`, 'gu');
const DOUBTFUL_BEFORE = new RegExp(`${phrases(words.doubtful)}\\s(?:\\p{L}+\\s)?$`, 'u');
/** "Tuesday 8th": which month is not said. */
const DATED_BEHIND =
  /^,?\s(?:the\s|den\s|le\s|el\s)?\d{1,2}(?:st|nd|rd|th|\.)?(?![\d:h]|\.\d|\s?[ap]\.?m|\s?(?:uhr|uur|h)(?!\p{L}))/u;
const DOUBTFUL_BEHIND = new RegExp(`^\\s${phrases(words.doubtful)}`, 'u');

let patterns: Patterns | null = null;

function patternsOf(): Patterns {
  const months = monthNames().join('|');
  const days = [...weekdays().keys()].sort((a, b) => b.length - a.length).join('|');
  const english =
    '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
  const year = '(?:,?\\s(?:de\\s|del\\s)?(\\d{4}))?';
  return {
    written: new RegExp(
      `(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|\\.|o|a)?\\s(?:of\\s|de\\s|di\\s)?(${months})(?!\\p{L})\\.?${year}`,
      'gu',
    ),
    monthFirst: new RegExp(
      `(?<!\\p{L})(${english})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:]|\\.\\d)${year}`,
      'gu',
    ),
    weekday: new RegExp(`(?<!\\p{L})(${days})(?!\\p{L})`, 'gu'),
    before: new RegExp(`(?<!\\p{L})(${days})\\.?,?\\s(?:\\p{L}{2,4}\\s)?$`, 'u'),
  };
}

/** The days from `base` on that a sentence (folded) names, in their order. What has two readings is none. */
export function daysIn(plain: string, base: Base): FoundDay[] {
  patterns ??= patternsOf();
  const { written, monthFirst, weekday, before } = patterns;
  const found: FoundDay[] = [];
  const seen = (at: number) => found.some(({ start, end }) => at >= start && at < end);
  const add = (match: RegExpExecArray, days: readonly (string | null)[]) => {
    const named = before.exec(plain.slice(0, match.index));
    const wanted = named === null ? null : (weekdays().get(named[1] ?? '') ?? null);
    const fits = days.filter(
      (day): day is string => day !== null && (wanted === null || weekdayOf(day) === wanted),
    );
    const start = named?.index ?? match.index;
    const end = match.index + match[0].length;
    // A day that is none of its weekday stands there, and nothing is read from it.
    found.push({ day: new Set(fits).size === 1 ? (fits[0] ?? '') : '', start, end });
  };
  for (const match of plain.matchAll(written))
    add(match, [dayFrom(match[3], monthOf(match[2] ?? ''), match[1], base)]);
  for (const match of plain.matchAll(monthFirst))
    if (!seen(match.index)) add(match, [dayFrom(match[3], monthOf(match[1] ?? ''), match[2], base)]);
  for (const match of plain.matchAll(NUMERIC)) if (!seen(match.index)) add(match, numericDays(match, base));
  for (const match of plain.matchAll(NAMED)) {
    const ahead = match.groups?.['tomorrow'] === undefined ? 0 : 1;
    if (base.known && !seen(match.index))
      found.push({ day: daysBefore(base.day, -ahead), ...placeOf(match) });
  }
  for (const match of plain.matchAll(weekday)) {
    if (seen(match.index)) continue;
    const isDoubtful =
      DOUBTFUL_BEFORE.test(plain.slice(0, match.index)) ||
      DOUBTFUL_BEHIND.test(plain.slice(match.index + match[0].length)) ||
      DATED_BEHIND.test(plain.slice(match.index + match[0].length));
    const number = weekdays().get(match[1] ?? '') ?? 0;
    const ahead = (number - weekdayOf(base.day) + 7) % 7 || 7;
    found.push({ day: base.known && !isDoubtful ? daysBefore(base.day, -ahead) : '', ...placeOf(match) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const placeOf = ({ index, 0: { length } }: RegExpExecArray) => ({ start: index, end: index + length });

/** `2026-12-08`, `08.12.`, and `12/8` in both readings where nothing tells which. */
function numericDays(match: RegExpExecArray, base: Base): (string | null)[] {
  const [, year, month, day, dotDay, dotMonth, dotYear, first, second, slashYear] = match;
  if (year !== undefined) return [dayFrom(year, Number(month), day, base)];
  if (dotDay !== undefined) return [dayFrom(dotYear, Number(dotMonth), dotDay, base)];
  const dayFirst = dayFrom(slashYear, Number(second), first, base);
  if (base.dayFirst) return [dayFirst];
  const both = [dayFirst, dayFrom(slashYear, Number(first), second, base)];
  // Where both numbers may be the month, a reading of the past counts as well.
  const isOpen = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  return isOpen ? both.map((day) => day ?? '') : both;
}

/** The day from `base` on; null for none there is, and for one of the past. */
function dayFrom(
  year: string | undefined,
  month: number | null,
  day: string | undefined,
  { day: base }: Base,
): string | null {
  const of = (wanted: number) => calendarDay(wanted, month ?? 0, Number(day));
  const thisYear = Number(base.slice(0, 4));
  const tried =
    year === undefined
      ? [of(thisYear), of(thisYear + 1)]
      : [of(year.length === 2 ? 2000 + Number(year) : Number(year))];
  const next = tried.find((one) => one !== null && one >= base) ?? null;
  return next !== null && (year !== undefined || daysBetween(base, next) <= MOST_AHEAD) ? next : null;
}
