import { monthOf } from '#shared/dates/month-words.ts';
import { readDate } from '#shared/dates/read-date.ts';
import { fitAddress, fitLine } from '#shared/forms/fit-line.ts';
import { fitNumber } from '#shared/forms/fit-number.ts';
import { dayReader } from '#shared/tracker/day-reader.ts';
import type { ReadField } from '../read/read-field.ts';
import { datePartAmong } from './date-part-among.ts';
import { matchOption, type Naming } from './match-option.ts';
import { saidPlainly } from './says-yes-or-no.ts';
import { normalise } from './similarity.ts';

const CHOICE_TYPES = new Set(['select', 'multiselect', 'radio', 'checkbox-group', 'toggle', 'combobox']);
/** What a person has several of. */
const SEVERAL = new Set<ReadField['key']>(['languages', 'skills']);
/** What stands between the parts of a day. */
const JOINS = /\b(?:de|del|of)\b|(?<=\d)(?:st|nd|rd|th|er)\b/gi;
/** Of a moment, the day is what counts. */
const CLOCK = /[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$/;
const DATED = /\.(start|end)$/;
const YEAR = /(^| )(years?|jahr|annee|ano|jaar|rok|anno|yyyy|jjjj|aaaa)( |$)/;
const YEAR_LENGTH = 4;
/** "Start date year", beside a box for the month. */
const ENDS_IN_YEAR = /(^| )(year|jahr|annee|ano|jaar|rok|anno)$/;
const MONTH = /(^| )(months?|monat|mois|mes|maand|miesiac|mesic|mese|mm)( |$)/;
const DATE = /(^| )(date|datum|fecha|data)( |$)/;
const AGREED = /^(on|1|i agree|agree|agreed|accept(ed)?|i accept|checked|i consent|i confirm)$/i;
const REFUSED = /^(off|0|disagree|unchecked)$/i;

/**
 * A value in the shape that a field takes, or null where it can't be put there without guessing. `naming`: it was given
 * to this very field, and may name a choice by the page's own value.
 */
export function fitValue(field: ReadField, value: string, naming?: Naming): string | null {
  const text = value.trim();
  if (text === '') return null;
  if (field.type === 'checkbox' || (field.type === 'toggle' && field.options.length === 0)) {
    const said = saidPlainly(text);
    if (said === true || AGREED.test(text) || text === field.label) return 'Yes';
    return said === false || REFUSED.test(text) ? 'No' : null;
  }
  if (CHOICE_TYPES.has(field.type) && field.options.length > 0) {
    const isSeveral = field.type === 'combobox' && field.multiple && SEVERAL.has(field.key);
    return isSeveral || field.type === 'checkbox-group' || field.type === 'multiselect'
      ? fitSeveral(field, text, naming)
      : (labelOf(field, text, naming) ??
          datePartAmong(
            field.key,
            field.options.map(({ label }) => label),
            text,
          ));
  }
  const year = yearOf(field, text);
  if (year !== null) return year;
  switch (field.type) {
    case 'number':
      return fitNumber(text, field.key.startsWith('salary.'));
    case 'date':
      return isYearAlone(field) && /^\d{4}$/.test(text) ? text : fitDate(text);
    case 'url':
      return fitAddress(text);
    case 'text':
      return bareAmount(field, text) ?? fitLine(text);
    case 'tel':
    case 'email':
      return fitLine(text);
    default:
      return text;
  }
}

/** A pay in the currency that its question names already is a number, written once; null for all else. */
function bareAmount({ key, label }: ReadField, text: string): string | null {
  const currency = /^[\d.,\s]*\d\s*([A-Z]{3})$/.exec(text)?.[1];
  if (currency === undefined || !key.startsWith('salary.')) return null;
  return new RegExp(`\\b${currency}\\b`).test(label) ? fitNumber(text, true) : null;
}

const isYearAlone = ({ parts }: ReadField): boolean => parts.length === 1 && parts[0] === 'year';

/** The year of a date, for a box that takes nothing else; null for all other boxes. */
function yearOf({ key, type, label, placeholder, maxLengths }: ReadField, text: string): string | null {
  const year = /^(\d{4})(-\d{2}){0,2}$/.exec(text)?.[1];
  if (year === undefined || !DATED.test(key) || (type !== 'text' && type !== 'number' && type !== 'tel'))
    return null;
  const asked = normalise(`${label} ${placeholder}`);
  const isOnlyYear =
    !DATE.test(asked) || maxLengths[0] === YEAR_LENGTH || ENDS_IN_YEAR.test(normalise(label));
  return type === 'number' || (YEAR.test(asked) && !MONTH.test(asked) && isOnlyYear) ? year : null;
}

function labelOf(field: ReadField, text: string, naming?: Naming): string | null {
  return matchOption(field.options, text, { key: field.key, question: field.label, naming })?.label ?? null;
}

/** All of several values, separated by lines, semicolons or commas; null where one of them is no option. */
function fitSeveral(field: ReadField, text: string, naming?: Naming): string | null {
  const whole = labelOf(field, text, naming);
  if (whole !== null) return whole;
  for (const separator of ['\n', ';', ',']) {
    const parts = text
      .split(separator)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length < 2) continue;
    const labels = parts.map((part) => labelOf(field, part, naming));
    const found = labels.filter((label) => label !== null);
    // A language that the form does not list voids none of the others.
    const enough = SEVERAL.has(field.key) ? found.length > 0 : found.length === labels.length;
    if (enough) return [...new Set(found)].join('\n');
  }
  return null;
}

/** `YYYY-MM-DD`; a month alone becomes its first day, as forms have no way to say less. */
function fitDate(text: string): string | null {
  // With another word than the month's ("after 1 May 2027") it says more than a day.
  const [word, ...others] = beside(text);
  if (others.length > 0 || (word !== undefined && monthOf(word) === null)) return null;
  const day = dayReader([text])(text);
  if (day !== null) return day;
  const { date } = readDate(text);
  return A_MONTH.test(date) && /\d{4}/.test(text) && saysNoDay(text) ? `${date}-01` : null;
}

const A_MONTH = /^\d{4}-\d{2}$/;
/** A year and a month, each once: a second number is a day that could not be read. */
const saysNoDay = (text: string): boolean =>
  (text.match(/\d+/g) ?? []).length + beside(text).length === 2 || /^\d{6}$/.test(text);

const beside = (text: string): string[] =>
  text
    .replace(CLOCK, '')
    .replace(JOINS, ' ')
    .match(/\p{L}+/gu) ?? [];
