import { isUntilToday } from '../../dates/is-until-today.ts';
import { monthOf } from '../../dates/month-words.ts';

/** A year, or a month of a year, in a text. */
export interface DateInText {
  /** `2019` or `2019-04`. */
  date: string;
  /** Whether "since" stands before it. */
  since: boolean;
  start: number;
  end: number;
}

/** A span of time with its ends; `end` is null while it goes on. */
export interface PeriodInText {
  start: string;
  end: string | null;
}

const ISO = /(?<![\d-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?:-\d{2})?(?![\d-])/g;
const NUMERIC = /(?<![\d/.])(0?[1-9]|1[0-2])[/.]((?:19|20)\d{2})(?![\d/.])/g;
const WORDED = /(\p{L}{3,})\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+|de\s+)?((?:19|20)\d{2})(?!\d)/gu;
/** "In the year 2019". */
const CALLED =
  /(?<!\p{L})(?:in the year|(?:im|dem|des) jahre?s?|en (?:el )?año|(?:en )?l['\u2019]année|in het jaar|no ano(?: de)?)\s+((?:19|20)\d{2})(?!\d)/giu;
/** A bare year; one with a noun of things behind it ("2000 users") is a count. */
const YEAR =
  /(?<![\p{L}\d.,$€£#/]|(?<!(?<!\d)(?:19|20)\d{2})-)((?:19|20)\d{2})(?![\d,%+]|\.\d|\s?(?:%|percent)|(?:[^\S\n]+|-)(?!(?:to|and|or|in|as|at|for|with|by|until|till|bis|when|while|i|we|the|a|an|on|where|present|now|et|und|y|e|en|à|au|a|al|hasta|até|tot|jusqu|after|before|through|between|during|since|so|my|our|he|she|they|which|who|that|als|mit|bei|im|war|ich|habe|chez|comme|dans|como|con|com|bij|met|den|die|das|der|dem|des|ein|eine|einen|von|vom|um|auf|zum|zur|durch|le|la|les|du|un|une|el|los|las|una|o|os|as|um|uma|het|een|van|op|door)(?![\p{L}\p{N}]))\p{L})/giu;

/** The dates of a text that is in plain digits, and the text with them blanked out. */
export function datesIn(text: string): { dates: DateInText[]; rest: string } {
  const dates: DateInText[] = [];
  let rest = text;
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => string | null): void => {
    for (const match of [...rest.matchAll(pattern)]) {
      const date = read(match);
      if (date === null) continue;
      const end = match.index + match[0].length;
      const since = /\b(?:since|seit|depuis|desde|dal|sinds|od)\s+$/i.test(text.slice(0, match.index));
      dates.push({ date, since, start: match.index, end });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(end);
    }
  };
  take(ISO, ([, year, month]) => `${year}-${month}`);
  take(NUMERIC, ([, month = '', year]) => `${year}-${month.padStart(2, '0')}`);
  take(WORDED, ([, word = '', year]) => {
    const month = monthOf(word);
    return month === null ? null : `${year}-${String(month).padStart(2, '0')}`;
  });
  take(CALLED, ([, year = '']) => year);
  take(YEAR, ([, year = '']) => year);
  return { dates: dates.sort((a, b) => a.start - b.start), rest };
}

const BETWEEN_ENDS =
  /^\s*(?:-|\u2013|\u2014|to|until|till|through|bis|jusqu['\u2019](?:\u00e0|en)|\u00e0|al?|hasta|at\u00e9|tot(?: en met)?|t\/m|\u2192)\s*$/iu;
const BETWEEN = /\b(?:between|zwischen|entre|tussen)\s+$/iu;

/** The spans of time that a text names, as `2015-03 - 2018-05`, `from 2015 to 2018` or `Mar 2019 - Present`. */
export function periodsIn(text: string): PeriodInText[] {
  const { dates } = datesIn(text);
  return dates.flatMap((date, position): PeriodInText[] => {
    const next = dates[position + 1];
    const behind = text.slice(date.end, next?.start ?? date.end + 24);
    if (
      next !== undefined &&
      (BETWEEN_ENDS.test(behind) ||
        (/^\s*(?:and|und|et|y|en|e)\s*$/i.test(behind) && BETWEEN.test(text.slice(0, date.start))))
    )
      return [{ start: date.date, end: next.date }];
    const word = /^\s*(?:-|\u2013|\u2014|to|until|till)\s*(\p{L}+)/u.exec(behind)?.[1];
    const isOpen = (word !== undefined && isUntilToday(word)) || date.since;
    return isOpen ? [{ start: date.date, end: null }] : [];
  });
}
