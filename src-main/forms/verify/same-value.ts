import { writeDate } from '../plan/date-format.ts';
import { isPartOf } from '../plan/date-part-among.ts';
import { partNumber, partOfDate } from '../plan/date-parts.ts';
import { matchOption } from '../plan/match-option.ts';
import { sameDegree } from '../plan/same-degree.ts';
import { normalise, signsOf } from '../plan/similarity.ts';
import type { ReadField } from '../read/read-field.ts';
import { samePhone } from './same-phone.ts';

/** How a date in parts is put together. */
const IN_ORDER = ['year', 'month', 'day'] as const;
const WHOLE = /^\d{4,}$/;
/** A whole number as boxes for money rewrite it while it is typed: in threes, a sign of money beside it. */
const GROUPED =
  /^\p{Sc}?\s?(\d{1,3}(?:(?:,\d{3})+(?:\.00)?|(?:\.\d{3})+(?:,00)?|(?:[\s'’]\d{3})+(?:[.,]00)?))\s?\p{Sc}?$/u;
/** What a person has several of; a list takes those that it knows. */
const SEVERAL = /^(skills|languages)$/;

/** Whether what stands in a field is what was meant: pages reformat phones, spaces, cases and dates. */
export function sameValue(field: ReadField, wanted: string): boolean {
  const { current } = field;
  if (field.key === 'phone' && current !== '') return samePhone(current, wanted);
  switch (field.type) {
    case 'checkbox':
      return (current === 'Yes') === (wanted === 'Yes');
    case 'toggle':
      return field.options.length === 0
        ? (current === 'Yes') === (wanted === 'Yes')
        : normalise(current) === normalise(wanted);
    case 'tel':
      return samePhone(current, wanted);
    case 'number':
      return current !== '' && Number(current) === Number(wanted);
    case 'date':
      return sameDate(field, wanted);
    case 'url':
      return bare(current) === bare(wanted);
    case 'combobox':
      if (SEVERAL.test(field.key)) return someOf(field, wanted);
      return field.multiple ? allOf(field, wanted) : meansSame(field, current, wanted);
    case 'multiselect':
    case 'checkbox-group':
      return lines(current) === lines(wanted);
    default:
      return (
        (field.tagged === true && SEVERAL.test(field.key) && someOf(field, wanted)) ||
        sameText(current, wanted)
      );
  }
}

/**
 * The order counts where the page says it; where it does not, the numbers do, unless day and month could be each other's: a
 * calendar cannot be misread, typed figures can. A calendar that shows months has no day.
 */
function sameDate({ current, format, parts, picker }: ReadField, wanted: string): boolean {
  const shown = numbersOf(current);
  const [meant, month] = [numbersOf(wanted), numbersOf(wanted.slice(0, 7))];
  if (shown.length === 0) return false;
  if (parts.length > 0) {
    const asked = IN_ORDER.filter((part) => parts.includes(part)).map((part) => partOfDate(part, wanted));
    return asked.join() === shown.join();
  }
  const written = format === null ? [] : numbersOf(writeDate(wanted, format));
  if (written.length === shown.length) return written.join() === shown.join();
  if (picker === '' && isAmbiguous(current)) return false;
  return [meant, month].some((numbers) => sorted(numbers) === sorted(shown));
}

/** Whether a date in figures could be of two days: not with its year first, its month in words, or a number above 12. */
function isAmbiguous(shown: string): boolean {
  const [first = 0, second = 0] = numbersOf(shown);
  return (
    numbersOf(shown).length === 3 && first !== second && first <= 12 && second <= 12 && !/\p{L}/u.test(shown)
  );
}

/** The numbers of a date, months by name among them. */
function numbersOf(date: string): number[] {
  return date.split(/[^\p{L}\d]+/u).flatMap((word) => {
    const number = /^\d+$/.test(word) ? Number(word) : partNumber('month', word);
    return number === null || word === '' ? [] : [number];
  });
}

function sorted(numbers: readonly number[]): string {
  return [...numbers].sort((a, b) => a - b).join();
}

function bare(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

/** What was found of several; one that the list does not know is no fault of the others. */
function someOf(field: ReadField, wanted: string): boolean {
  const { current } = field;
  const asked = wanted.split(/\n|,/);
  const shown = linesOf(current);
  const isAsked = (line: string): boolean => asked.some((one) => meansSame(field, line, one));
  return shown.length > 0 && (shown.every(isAsked) || sameText(current, wanted));
}

/** Each of several that were chosen, and nothing beside them. */
function allOf(field: ReadField, wanted: string): boolean {
  const [shown, asked] = [linesOf(field.current), linesOf(wanted)];
  return (
    shown.length === asked.length && asked.every((one) => shown.some((line) => meansSame(field, line, one)))
  );
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function lines(text: string): string {
  return text.split('\n').map(normalise).sort().join('\n');
}

/** The same words and signs: `-5` is not `5`. */
function sameText(current: string, wanted: string): boolean {
  if (normalise(current) === normalise(wanted) && signsOf(current) === signsOf(wanted)) return true;
  return WHOLE.test(wanted) && wholeOf(current) === wanted;
}

/** The digits of an amount without its cents, where it has none; null for any other text. */
function wholeOf(text: string): string | null {
  const amount = GROUPED.exec(text.trim())?.[1];
  return amount === undefined ? null : amount.replace(/[.,]00$/, '').replace(/\D/g, '');
}

/** Lists show more or less than what was looked for: `Berlin, Germany` for `Berlin, BE, Germany`, `Yes, I am` for `Yes`. */
function meansSame({ key, label, options }: ReadField, shown: string, wanted: string): boolean {
  if (shown.trim() === '') return false;
  if (sameText(shown, wanted) || isCutShort(shown, wanted) || isPartOf(key, shown, wanted)) return true;
  // Where the list has what is meant, another choice of it that could mean it is a neighbour.
  const meant = matchOption(options, wanted, { key, question: label });
  if (meant !== null && options.some((option) => option.label === shown)) return meant.label === shown;
  return matchOption([{ label: shown, value: shown }], wanted, { key, question: label }) !== null;
}

/**
 * Whether a list that nobody has opened may have something closer to what is meant than what it shows: it shows a level
 * ("Master") where one degree of it is meant.
 */
export function mayHaveCloser({ key, type, options, current }: ReadField, wanted: string): boolean {
  if (key !== 'education.degree' || type !== 'combobox' || options.length > 0 || current === '') return false;
  return !sameText(current, wanted) && !sameDegree(current, wanted, false);
}

/** A list that shows only the beginning of a long choice says so. */
function isCutShort(shown: string, wanted: string): boolean {
  const start = /^(.{8,}?)\s*(?:…|\.{3})$/su.exec(shown.trim())?.[1];
  return start !== undefined && normalise(wanted).startsWith(normalise(start));
}
