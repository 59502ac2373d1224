import { AMOUNT, amountOf } from '#shared/domain/amount.ts';
import { CURRENCY } from '#shared/domain/currency.ts';
import { withoutAccents } from '#shared/domain/fold.ts';
import { phrasesOfAnyCase as phrases } from '#shared/domain/phrases.ts';
import words from '../../../resources/postings/pay-words.json' with { type: 'json' };

export interface Amount {
  value: number;
  /** As it is written, before the currency is known. */
  sign: string | undefined;
}

/** One amount, or two with what joins them, in a text without accents. */
export interface Money {
  index: number;
  end: number;
  low: Amount;
  high: Amount | null;
  /** Written in lakh or crore, which only India's neighbours do. */
  indian: boolean;
  /** Written in lakhs a year ("12 LPA"). */
  perAnnum: boolean;
  /** Written in thousands or with separators, as pay is and counts of things seldom are. */
  scaled: boolean;
  /** Of the company's size: millions and more. */
  large: boolean;
  /** Large, and in millions. */
  millions: boolean;
  plus: boolean;
}

const SCALES: readonly (readonly [factor: number, words: readonly string[]])[] = [
  [1e3, words.thousand],
  [1e5, words.lakh],
  [1e7, words.crore],
  [1e4, words.tenThousand.map(withoutAccents)],
  [1e6, words.million],
];
// A scale stands right behind its digits ("45k"), so a border before it would hide it.
const SCALE = [...SCALES.flatMap(([, list]) => list), ...words.large]
  .sort((a, b) => b.length - a.length)
  .map((word) => `${[...word].map(signOf).join('')}${/[a-z]$/u.test(word) ? '(?!\\p{L})' : ''}`)
  .join('|');
/** The scales' own letters in either case: an amount stands in a text whose capitals tell currencies apart. */
function signOf(sign: string): string {
  if (/[a-z]/.test(sign)) return `[${sign}${sign.toUpperCase()}]`;
  return sign === '.' ? '\\.' : sign === '*' ? '\\p{L}*' : sign === ' ' ? '\\s' : sign;
}
const GLUED = '(?:[kKtT](?=€|EUR\\b))';
// Behind an amount and its scale a currency may follow without a space ("45kEUR").
const BEHIND = CURRENCY.replaceAll('(?<!\\p{L})', '');
const MONEY = (n: number): string =>
  `(?:(?<before${n}>${CURRENCY})\\s?(?:(?<=[A-Z]{3}\\s?)[$€£]\\s?)?)?(?<amount${n}>${AMOUNT})(?:[.,][-\\u2010–—]{1,2}(?!\\s?\\d))?(?:\\s?(?<scale${n}>${GLUED}|${SCALE}))?(?:\\s?(?<after${n}>${BEHIND})(?!\\d))?(?<late${n}>[kK](?!\\p{L}))?(?<plus${n}>\\+|以上)?`;
// Scripts without blanks write an amount right behind its label.
const NO_BORDER = '(?:(?![\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}])\\p{L}|[\\p{N}.,])';
const PERIOD = `(?:\\s?/\\s?\\p{L}{1,6}\\.?|\\s?(?:ph|p\\.h\\.|pa|p\\.a\\.|pm|pcm|pw)(?!\\p{L})|\\s(?:per|a|an|pro)\\s\\p{L}{2,6}|\\s(?:brutto|brut|gross|lordi|bruto))?(?:\\s${phrases(words.lowEnd)})?(?:\\s\\(\\p{L}{2,12} ?\\d{0,2}\\))?`;
const DASH = '\\s?[-\\u2010\\u2011–—−~〜～/]\\s?';
/** "Midpoint: $72,800." between the least and the most. */
const MIDPOINT = `(?:${phrases(words.midpoint)}\\s?:?\\s?(?:(?:${CURRENCY})\\s?)?${AMOUNT}(?:\\s?(?:${CURRENCY}))?[.;,|]?\\s+)?`;
/** "Salary from: £24,100" and, in the next line, "Salary to: £26,700"; "Minimum: $21" and "Maximum: $27". */
const LINES = `[.;,|]?\\s+${MIDPOINT}(?:(?:${phrases(words.pay)}\\s)?${phrases(words.to)}\\s?:\\s?|${phrases(words.to)}\\s${phrases(words.pay)}\\s?:?\\s?)`;
const RANGE = new RegExp(
  `(?:(?<!${NO_BORDER})|(?<=(?<!\\p{L})[cC]a?\\.))${MONEY(1)}(?:${PERIOD}(?<join>${DASH}|${LINES}|\\s${phrases(words.to)}${DASH}|\\s\\(?${phrases(words.to)}\\s|\\s${phrases(words.join)}\\s)(?:${phrases(words.upTo)}\\s)?${MONEY(2)})?`,
  'gu',
);
const ONE = new RegExp(`(?<!${NO_BORDER})${MONEY(1)}`, 'uy');
const AND = new RegExp(`^\\s${phrases(words.join)}\\s$`, 'u');
const TO = new RegExp(`^\\s${phrases(words.to)}\\s$`, 'u');
const BETWEEN = new RegExp(`${phrases(words.between)}[^.;]{0,25}$`, 'u');

/** Every amount of money, or number that could be one, in a text without accents. */
export function moneyIn(text: string): Money[] {
  const found: Money[] = [];
  RANGE.lastIndex = 0;
  for (let match = RANGE.exec(text); match !== null; match = RANGE.exec(text)) {
    const join = match.groups?.['join'];
    const apart =
      join !== undefined &&
      ((AND.test(join) && !TO.test(join) && !BETWEEN.test(text.slice(0, match.index))) || isNoPair(match));
    ONE.lastIndex = match.index;
    const read = apart ? (ONE.exec(text) ?? match) : match;
    found.push(moneyOf(read, text));
    RANGE.lastIndex = Math.max(match.index + read[0].length, match.index + 1);
  }
  return found;
}

/** "Grade 7 - £39,355", "Shift 2 - $13.50": a bare number before an amount that it can be no lower bound of; "max. 20" of something else. */
function isNoPair({ groups = {} }: RegExpExecArray): boolean {
  const { before1, after1, scale1, late1, amount1 = '', before2, after2, amount2 = '', join = '' } = groups;
  // "€ 15 per uur max. 20 uur"
  if (/max[^\s]*\s*$/i.test(join) && (before2 ?? after2) === undefined) return true;
  if ((before1 ?? after1 ?? scale1 ?? late1) !== undefined || before2 === undefined) return false;
  const [low, high] = [amountOf(amount1), amountOf(amount2) * (factorOf(groups['scale2']) ?? 1)];
  if (low > high) return true;
  const fits = (value: number): boolean => value <= high && value * MOST_APART >= high;
  return low < 100 && !fits(low) && !fits(low * 1000);
}
/** The upper bound of a range is at most so many times the lower. */
const MOST_APART = 3;

/** "36 000 kr. Bonus is paid on top": the point behind a currency ends its sentence as well. */
function endOf(match: RegExpExecArray, text: string): number {
  const end = match.index + match[0].trimEnd().length;
  return text[end - 1] === '.' && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 6)) ? end - 1 : end;
}

function moneyOf(match: RegExpExecArray, text: string): Money {
  const groups = match.groups ?? {};
  const part = (n: number) => {
    const scale = groups[`scale${n}`] ?? groups[`late${n}`];
    const written = groups[`amount${n}`];
    return {
      written,
      number: written === undefined ? 0 : amountOf(written),
      factor: factorOf(scale),
      large: scale !== undefined && factorOf(scale) === undefined,
      scale,
      sign: groups[`after${n}`]?.trim() ?? groups[`before${n}`]?.trim(),
      strong: groups[`after${n}`]?.trim(),
    };
  };
  const [first, second] = [part(1), part(2)];
  // "$90-110k" means thousands twice, "£400-£1.2k" does not; "38-44.000" is said of thousands as well.
  const shared =
    second.written !== undefined && first.factor === undefined && second.factor !== undefined
      ? first.number < second.number && (first.number < 1000 || second.factor === 1e4)
        ? second.factor
        : 1
      : second.written !== undefined &&
          /^\d{1,3}$/.test(first.written ?? '') &&
          second.number >= 1000 &&
          first.number * 1000 < second.number &&
          first.number * 100 > second.number / 1000 &&
          /[.,' ]000$/.test(second.written)
        ? 1000
        : (first.factor ?? 1);
  const upper =
    second.factor ??
    (first.factor !== undefined && second.number < 1000 && second.number > first.number ? first.factor : 1);
  const sign = second.strong ?? first.strong ?? first.sign ?? second.sign;
  return {
    index: match.index,
    end: endOf(match, text),
    low: { value: rounded(first.number * shared), sign },
    high: second.written === undefined ? null : { value: rounded(second.number * upper), sign },
    indian: [first.factor, second.factor].some((factor) => factor === 1e5 || factor === 1e7),
    perAnnum: /\d\s?l(?:akhs?)?\s?pa(?!\p{L})/iu.test(match[0]),
    scaled: shared > 1 || /[.,' ]\d{3}/.test(first.written ?? ''),
    large: first.large || second.large,
    millions: [first, second].every(({ large, scale }) => !large || isMillion(scale)),
    plus: (groups['plus2'] ?? groups['plus1']) !== undefined,
  };
}

function isMillion(scale: string | undefined): boolean {
  return words.ofLarge.includes(scale?.toLowerCase() ?? '');
}

function factorOf(scale: string | undefined): number | undefined {
  if (scale === undefined) return undefined;
  const plain = scale.toLowerCase();
  return SCALES.find(([, list]) => list.includes(plain))?.[0];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
