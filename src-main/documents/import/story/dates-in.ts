import { isUntilToday, untilTodayPhrases } from '#shared/dates/is-until-today.ts';
import { monthNames } from '#shared/dates/month-words.ts';
import { readDate } from '#shared/dates/read-date.ts';
import words from '../../../../resources/resume-words/dates.json' with { type: 'json' };
import { foldWords } from './words.ts';
import { wordsPattern } from './words-pattern.ts';

/** A span of time as it stands in a text, normalised to `YYYY` or `YYYY-MM`. */
export interface FoundDates {
  start: string;
  end: string;
  current: boolean;
  /** Whether two ends were written, or one date alone. */
  range: boolean;
  /** The two ends as they stand there. */
  printed: { start: string; end: string };
  /** Where the words stand. */
  from: number;
  to: number;
}

// Written with accents or without, with a full stop or without.
const month = `(?:${wordsPattern([...monthNames(), ...words.seasons])})\\.?`;
const year = '(?:19[5-9]\\d|20[0-4]\\d)';
const date = [
  `(?:\\d{1,2}\\.?(?:st|nd|rd|th)?\\s+(?:de\\s+)?)?${month}(?:\\s?[/-]\\s?|,?(?:\\s+de)?\\s*(?:\\d{1,2},?\\s+)?)(?:${year}|['’‘]\\d{2})(?!\\d)`,
  `(?:\\d{1,2}[./-])?\\d{1,2}\\s?[./-]\\s?${year}(?!\\d)`,
  `${year}\\s?[./-]\\s?(?:0[1-9]|1[0-2])(?:[./-]\\d{1,2})?(?!\\d)`,
  `${year}\\s?[年년](?:\\s?\\d{1,2}\\s?[月월])?`,
  `${year}\\s+${month}(?![\\p{L}])`,
  `${year}(?!\\d)`,
].join('|');
const untilToday = untilTodayPhrases();
const present = `(?:(?:${wordsPattern(untilToday.before)})(?:\\s+|(?<=['’])))?(?:${wordsPattern(untilToday.phrases)})(?![\\p{L}])`;
const until = `\\s*(?:[-–—−‒~～〜→]|->|\\.\\.+|(?<=\\s)(?:${wordsPattern(words.to)})(?=\\s))\\s*`;
/** "Expected May 2027", "May 2027 (expected)": an end that is still to come. */
const expected = `(?:${wordsPattern(words.expected)})`;
const toCome = `(?:${expected}[.:]?\\s+)?`;
const inBrackets = `(?:\\s*\\(${expected}\\.?\\))?`;
const RANGE = new RegExp(
  `(?<![\\p{L}\\d.,/$€£-])(?:(?<![\\p{L}\\d.,/$€£-]\\s*)(?:${wordsPattern(words.from)})\\s+)?(${date})${until}${toCome}(${date}|${present})${inBrackets}`,
  'giu',
);
/** "June - August 2021": the year stands once. */
const SHARED_YEAR = new RegExp(`(?<![\\p{L}])(${month})${until}(${month}\\s+(${year}))(?!\\d)`, 'giu');
const SHORT_END = /(?<![\p{L}\d.,/$€£-])((?:19[5-9]|20[0-4])\d)\s*[-–—/]\s*['’‘]?(\d{2})(?![\d./-])/gu;
/** "04/19 - 06/21". */
const SHORT_MONTH = `(?:0?[1-9]|1[0-2])[./]\\d{2}`;
const SHORT_YEARS = new RegExp(
  `(?<![\\p{L}\\d.,/$€£-])(${SHORT_MONTH})\\s*[-–—]\\s*(${SHORT_MONTH}|${present})(?![\\d./])`,
  'giu',
);
const SINCE_DATE = new RegExp(`(?<![\\p{L}])(?:${wordsPattern(words.since)})\\s+(${date})`, 'giu');
const SINGLE = new RegExp(`(?<![\\p{L}\\d.,/$€£#+-])${toCome}(${date})(?![\\d%+])${inBrackets}`, 'giu');
const OPEN_END = new RegExp(`(?<![\\p{L}\\d.,/$€£-])(${date})\\s*[-–—]\\s*$`, 'giu');
const ENDS_OPEN = /[-–—]\s*$/u;

/** In every span of time stands a year; most lines of a resume hold none. */
const SOME_YEAR = new RegExp(`${year}|['’‘]\\d{2}|\\d[./]\\d{2}\\s*[-–—]`);

/** The first span of time in a text; null where there is none. */
export function datesIn(text: string): FoundDates | null {
  if (!SOME_YEAR.test(text)) return null;
  for (const span of spansIn(text)) if (isForward(span)) return span;
  const single = [...text.matchAll(SINGLE)][0];
  if (!single) return null;
  const one = readOne(single[1] ?? '');
  return one === '' ? null : found(single, one, one, false, false);
}

/** Spans with two ends or an open one, those first that are written in full; one is looked for when the one before is none. */
function* spansIn(text: string): Generator<FoundDates> {
  for (const match of text.matchAll(RANGE)) yield byMonths(match);
  for (const match of text.matchAll(SHARED_YEAR))
    yield found(match, readOne(`${match[1]} ${match[3]}`), readOne(match[2] ?? ''), false, true);
  for (const match of text.matchAll(SHORT_END))
    yield found(match, match[1] ?? '', (match[1] ?? '').slice(0, 2) + match[2], false, true);
  for (const match of text.matchAll(SHORT_YEARS)) yield byMonths(match);
  for (const match of text.matchAll(SINCE_DATE)) yield found(match, readOne(match[1] ?? ''), '', true, true);
  if (!ENDS_OPEN.test(text)) return;
  for (const match of text.matchAll(OPEN_END)) yield found(match, readOne(match[1] ?? ''), '', true, true);
}

function byMonths(match: RegExpExecArray | RegExpMatchArray): FoundDates {
  const end = match[2] ?? '';
  const current = isUntilToday(end);
  return found(match, readOne(match[1] ?? ''), current ? '' : readOne(end), current, true);
}

/** Whether a text is nothing but a span of time, with what people write around one. */
export function isOnlyDates(text: string): boolean {
  const dates = datesIn(text);
  if (!dates) return false;
  const rest = text.slice(0, dates.from) + text.slice(dates.to);
  return foldWords(withoutLength(rest)) === '';
}

const LENGTH =
  /[·•,(|-]?\s*(?:\d+\s*(?:years?|yrs?|ans?|años?|jahre?n?|jaar|anos?|anni|anno|lat[a]?|roky?|let|år)\b\.?\s*(?:,|and|und|et|y|en|e|i|a|och)?\s*)?(?:\d+\s*(?:months?|mos?|mois|meses|mes|monate?n?|maand(?:en)?|mesi|mese|miesi\p{L}*|měsíc\p{L}*|månad(?:er)?)\b\.?)\s*\)?|[·•,(|-]?\s*\d+\s*(?:years?|yrs?|ans?|años?|jahre?n?|jaar|anos?|anni|anno|lata?|roky?|let|år)\b\.?\s*\)?/giu;

/** A text without the length of time that some programs print beside dates ("2 years 10 months"). */
export function withoutLength(text: string): string {
  return text.replace(LENGTH, '').trim();
}

/** One date as `YYYY` or `YYYY-MM`; empty where it is none. Resumes count in months. */
export function readOne(raw: string): string {
  return readDate(raw.replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1').trim()).date.slice(0, 7);
}

function found(
  match: RegExpExecArray | RegExpMatchArray,
  start: string,
  end: string,
  current: boolean,
  range: boolean,
): FoundDates {
  const from = match.index ?? 0;
  const first = match[1] ?? '';
  const printed = { start: first, end: match[2] ?? (range ? '' : first) };
  return { start, end, current, range, printed, from, to: from + match[0].length };
}

function isForward({ start, end, current }: FoundDates): boolean {
  return start !== '' && (current || end === '' || end.slice(0, 4) >= start.slice(0, 4));
}
