import type { Salary } from '#shared/domain/job.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { phrases } from '#shared/domain/phrases.ts';
import { isPlaceName } from '#shared/places/read-place.ts';
import { splitPlaces } from '#shared/places/split-places.ts';
import words from '../../../resources/postings/pay-words.json' with { type: 'json' };
import type { Money } from './money.ts';

/** How surely the words around an amount say that it is pay: 0 not at all. */
export interface PayContext {
  certainty: number;
  period: NonNullable<Salary['period']> | undefined;
  /** "Salary:" right before it. */
  labelled: boolean;
  bound: 'from' | 'up-to' | null;
  /** For a time that is none of ours: "fortnightly". */
  everyOther: boolean;
  /** What follows the amount in its sentence. */
  after: string;
}

const all = (list: readonly string[]): RegExp => new RegExp(phrases(list), 'gu');
const [PAY, OTHER, TARGET, OFFERS, GROSS] = [
  [...words.pay, ...Object.values(words.periods).flatMap(({ labels }) => labels)],
  words.other,
  words.target,
  words.offers,
  words.gross,
].map(all) as [RegExp, RegExp, RegExp, RegExp, RegExp];
/** "Band 5:", "GS-12 (", "HEO: National:": the grade of a scale right before its pay. */
const GRADE = new RegExp(
  `${phrases(words.grades)}[\\s.-]?(?:\\p{L}(?=\\d))?\\d{0,2}(?:\\s?[-–]\\s?\\d{1,2})?\\p{L}?(?:\\s${phrases(words.gradeOf)})?(?:\\s?[-–:(,]\\s*\\p{L}*){0,3}\\s*$`,
  'u',
);
const EVERY_OTHER = new RegExp(`^\\s*${phrases(words.everyOther)}`, 'u');
const OF_EVERY_OTHER = new RegExp(phrases(words.everyOther), 'u');
/** "OTE $140k ($90k base)": said of the one amount, whatever stands before it. */
const BASE = new RegExp(`^\\s*(?:\\(\\s*)?${phrases(words.base)}`, 'u');
/** "£28k + benefits". */
const EXTRAS = new RegExp(`^\\s*(?:\\+|&|plus|and|und|et|y|en|e)\\s*${phrases(words.extras)}`, 'u');
const CIRCA = new RegExp(`(?:^|[\\s(])${phrases(words.circa)}\\s*$`, 'u');
const ends = (list: readonly string[]): RegExp =>
  new RegExp(`${phrases(list)}[\\s:(]*(?:circa|ca\\.?|approx\\.?|around)?\\s*$`, 'u');
const [FROM, UP_TO] = [ends(words.from), ends(words.upTo)];
/** "Salary to €90k". */
const PAY_TO = new RegExp(`${phrases([...words.pay, 'salaries'])}\\s(?:to|bis|hasta|fino a)\\s*$`, 'u');
/** "Das Mindestentgelt für diese Stelle beträgt". */
const LEAST = new RegExp(phrases(words.least), 'u');
const NO_WORDS = new RegExp(
  phrases([...words.from, ...words.upTo, ...words.between, ...words.around, ...words.gross]),
  'gu',
);
/** "Stipend: INR 22,000 per month". */
const STIPEND = new RegExp(`^(\\P{L}*)${phrases(words.stipend)}(?=\\s?(?:[:|]|[-–—]\\s))`, 'u');
/** "€52,000 including holiday allowance". */
const INCLUDING = new RegExp(
  `\\s\\(?${phrases(words.including)}\\s(?:\\d+\\s?%\\s)?(?=${phrases(words.other)}).*$`,
  'u',
);
const SENTENCE_END =
  /(?<!(?:^|[\s(])(?:ca|c|approx|min|mind|max|rs|fr|sfr|kr|no|nr|zzgl|inkl|bzw|incl|excl|p\.a|pr|rp|dhs|e\.g|i\.e|st|hod|mies|tys|tis|std|env))[.!?](?=\s|$)/giu;
const AFTER_CUT = new RegExp(
  `(?<!\\b(?:pr|p|a|std|mies|hod|tim|m))[.;!?](?=\\s|$)|,\\s(?!-)|\\(\\s*(?:\\+|plus|zzgl)(?!\\s?(?:vat|iva|mwst|tva|btw|dph|moms))|\\s[+&|·•](?!\\s?(?:vat|iva|mwst|tva|btw|dph|moms))|\\s[-–—]\\s|\\s${phrases(words.besides)}\\s`,
  'iu',
);
/** "RAL 28.000 € su 14 mensilità": how many times a year it is paid, and not for which time the amount is. */
const COUNTED = /(?<![\d.,])1[2-6]\s(?:mensil|mensual|mensalid)\p{L}*/gu;
/** "beroende på erfarenhet": between two words it is a preposition, and not "per annum". */
const ON = /(?<=\p{L}\s)pa(?=\s\p{L})/gu;
const LABEL_LINE = 60;

/** Reads the line around an amount, and a short line before it as its label. The text is folded. */
export function payContext(text: string, money: Money): PayContext {
  const line = text.slice(text.lastIndexOf('\n', money.index - 1) + 1, money.index);
  const said = sentenceBefore(line) || labelLine(text, money.index - line.length);
  const before = said.replace(STIPEND, '$1pay');
  const [ends = '', next = ''] = text.slice(money.end, money.end + 90).split(/\n+/);
  // "7 800–9 200 zł" and, under it, "brutto / mies.".
  const rest = ends.trim() === '' && isPeriodLine(next) ? next : ends;
  const after = rest
    .slice(0, AFTER_CUT.exec(rest)?.index ?? 70)
    .slice(0, 70)
    .replace(INCLUDING, '');
  const clause = before.slice(
    Math.max(
      before.lastIndexOf(', '),
      before.lastIndexOf('; '),
      before.lastIndexOf(' | '),
      before.lastIndexOf(' + '),
    ) + 1,
  );
  const labelled =
    /(?:[:：|]|\s[-–—]\s)\s*\P{L}{0,6}$/u.test(before.replace(FROM, '').replace(UP_TO, '')) &&
    lastEnd(PAY, before) >= 0;
  const period =
    payPeriodOf(after.replace(COUNTED, ' ').replace(ON, ' ')) ??
    payPeriodOf(clause.slice(-70).replace(ON, ' ')) ??
    (/[:：]/.test(before) ? payPeriodOf(before.slice(-70)) : undefined) ??
    payPeriodOf(after.replace(ON, ' ')) ??
    payPeriodOf(text.slice(money.index, money.end));
  const bound =
    UP_TO.test(before) || PAY_TO.test(before)
      ? 'up-to'
      : FROM.test(before) || money.plus || LEAST.test(clause)
        ? 'from'
        : null;
  return {
    certainty: certainty(before, clause, after, labelled, period !== undefined || EVERY_OTHER.test(after), {
      ...money,
      extras: EXTRAS.test(rest),
      alone: isAlone(text, money),
    }),
    period,
    labelled,
    bound,
    everyOther: EVERY_OTHER.test(after) || OF_EVERY_OTHER.test(clause),
    after,
  };
}

function certainty(
  before: string,
  clause: string,
  after: string,
  labelled: boolean,
  named: boolean,
  money: Money & { extras: boolean; alone: boolean },
): number {
  const [pay, target] = [PAY, TARGET].map((pattern) => lastEnd(pattern, before)) as [number, number];
  const [payAfter, otherAfter, targetAfter, gross] = [PAY, OTHER, TARGET, GROSS].map((pattern) =>
    firstStart(pattern, after),
  ) as [number, number, number, number];
  const saysAfter = Math.min(payAfter, gross);
  const other = lastOther(before);
  if (target >= 0 && target >= pay && !BASE.test(after)) return 0;
  if (targetAfter <= saysAfter && targetAfter < 20) return 0;
  if (otherAfter < saysAfter && otherAfter < 32 && !(labelled && pay > other && other < 0)) return 0;
  // Nothing but pay is told in lakhs a year.
  if (money.perAnnum) return 3;
  if (other >= 0 && other >= pay)
    return saysAfter < 12 &&
      otherAfter > saysAfter &&
      !/^\s*net/i.test(after) &&
      pay < 0 &&
      !clause.includes('%') &&
      lastEnd(OTHER, clause) < 0
      ? 2
      : 0;
  const range = money.high === null ? 0 : 2;
  if (pay >= 0) return (labelled ? 4 : 3) + range + (named ? 2 : 0);
  if (saysAfter < 14) return 2 + range + (named ? 2 : 0);
  if (lastEnd(OFFERS, before) >= 0 && (named || range > 0)) return 1 + range + (named ? 2 : 0);
  if (range > 0 && GRADE.test(before)) return 3 + (named ? 2 : 0);
  if (range > 0 && money.scaled && ofPlace(before)) return 3 + (named ? 2 : 0);
  const isBare = !/\p{L}/u.test(
    clause
      .split(/\s[-–—·•|]\s/u)
      .at(-1)
      ?.replace(NO_WORDS, '') ?? '',
  );
  // "Night porter: $19/hour", "C2C $70-$80/hr".
  if (named && SHORT_PERIOD.test(after) && /^[^.!?]{1,40}:\s*$/.test(before)) return 3 + range;
  if (named && range > 0 && SHORT_PERIOD.test(after) && /^\P{L}*[\p{L}\d]{1,8}\s*$/u.test(clause)) return 3;
  return isBare &&
    (named ||
      ((money.scaled || (money.low.sign !== undefined && money.low.value >= LEAST_BARE)) &&
        (range > 0 || money.alone || money.plus || money.extras || CIRCA.test(before) || FROM.test(clause))))
    ? 1 + range + (named ? 2 : 0)
    : 0;
}

/** An amount from which a bare one with its currency is rather pay than a price. */
const LEAST_BARE = 1000;

/** Where words of other money end last; "$150 for travel; $34 - $39 hourly": not of money that has its amount already. */
function lastOther(before: string): number {
  const since = before.lastIndexOf('; ') + 1;
  if (!/\d/.test(before.slice(0, since))) return lastEnd(OTHER, before);
  const found = lastEnd(OTHER, before.slice(since));
  return found < 0 ? found : found + since;
}

const SHORT_PERIOD = /^\s?\/\s?(?:h|d|w)/;

/** "New York: $112,000-$138,000": a place alone before a range. */
function ofPlace(before: string): boolean {
  const label = /^[\s(*-]*([\p{L}][\p{L} .,/&()'-]{1,50}?)\s*:\s*$/u.exec(before)?.[1];
  return label !== undefined && splitPlaces(label).every((place) => place.split(/,\s*/).some(isPlaceName));
}

/** "£28,000" as a whole line of the head, and none above it that makes it other money. */
function isAlone(text: string, { index, end }: Money): boolean {
  const above = text.slice(0, index).split('\n');
  const behind = text.slice(end).split('\n')[0] ?? '';
  const lines = above.slice(0, -1).filter((line) => line.trim() !== '');
  return (
    lines.length > 0 &&
    lines.length <= HEAD_LINES &&
    !/[\p{L}\p{N}]/u.test(`${above.at(-1)}${behind}`) &&
    lastEnd(OTHER, lines.at(-1) ?? '') < 0
  );
}
const HEAD_LINES = 6;

/** A line that says nothing but a period and whether taxes are in it. */
function isPeriodLine(line: string): boolean {
  return line.length <= 30 && payPeriodOf(line) !== undefined && !/\d/.test(line);
}

function sentenceBefore(line: string): string {
  const ends = [...line.matchAll(SENTENCE_END)];
  const last = ends.at(-1);
  return (last === undefined ? line : line.slice(last.index + 1)).replace(/^[\s>*\u2022-]+(?=$)/u, '');
}

function labelLine(text: string, at: number): string {
  const line =
    text
      .slice(0, Math.max(0, at - 1))
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  return line.length <= LABEL_LINE && lastEnd(PAY, line) >= 0 && !/\d/.test(line)
    ? `${line.replace(/[:\s]*$/, '')}: `
    : '';
}

function lastEnd(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(pattern)].at(-1);
  return last === undefined ? -1 : last.index + last[0].length;
}

function firstStart(pattern: RegExp, text: string): number {
  const [first] = text.matchAll(pattern);
  return first === undefined ? Number.POSITIVE_INFINITY : first.index;
}
