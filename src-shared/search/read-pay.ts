import payWords from '../../resources/postings/pay-words.json' with { type: 'json' };
import { AMOUNT, amountOf } from '../domain/amount.ts';
import { CURRENCY, currenciesOfSign, currencyOf, currencyOfCountry, scaleOf } from '../domain/currency.ts';
import { fold } from '../domain/fold.ts';
import { payPeriodOf } from '../domain/pay-period.ts';
import { phrases } from '../domain/phrases.ts';
import type { PayFloor } from '../domain/search-filters.ts';
import { readPlace } from '../places/read-place.ts';
import { PAY_WORDS } from './lists.ts';

type Period = PayFloor['period'];

/** What a sentence says about pay, and the sentence without it. */
export interface PayRead {
  floor: PayFloor | null;
  /** The currency's sign as it was typed; empty where none was. */
  sign: string;
  /** Pay that is no floor ("under 90k"), as it was typed: it is not used. */
  unused: string[];
  rest: string;
}

const either = (list: readonly string[]) =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$^*+?()[\]{}|\\]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
const PERIODS = Object.entries(PAY_WORDS.per).map(
  ([period, list]) => [period as Period, new RegExp(`^(?:${either(list)})$`)] as const,
);
const PER = Object.values(PAY_WORDS.per).flat();
/** What may be an hour's or a month's only behind a word like "per", and what says so by itself. */
const ALL_PERIODS = Object.values(payWords.periods);
const UNITS = phrases(ALL_PERIODS.flatMap(({ units }) => units));
const ADVERBS = phrases(
  ALL_PERIODS.flatMap((period) => period.words).filter((word) => /^[a-z]{5}/.test(word)),
);
const GROSS = either(PAY_WORDS.grossOrNet);
const THOUSAND = 'k|tsd\\.?|tys\\.?|mil|thousand|tusen';
const SCALES = [
  [new RegExp(`^(?:${THOUSAND})$`, 'iu'), 1e3],
  [/^l/i, 1e5],
  [/^c/i, 1e7],
] as const;
const SCALE = `${THOUSAND}|lpa|l\\.?p\\.?a\\.?|lakhs?(?:\\sp\\.?a\\.?)?|lacs?|crores?|cr`;
const JOINS =
  "/\\s?|per\\s+|an?\\s+|the\\s+|pro\\s+|die\\s+|im\\s+|par\\s+|por\\s+|al\\s+|all'|al?\\s+|de\\s+l'|l'|na\\s+|za\\s+|om\\s+|i\\s+";
const PAY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<over>${either(PAY_WORDS.over)})\\s+|(?<more>[>≥]=?)\\s*|(?<under>${either(PAY_WORDS.under)})\\s+)?` +
    `(?<sign>${CURRENCY})?\\s?(?<![\\d.,])(?<amount>${AMOUNT})(?:\\+?\\s?(?<k>${SCALE}))?(?![\\p{L}\\d])` +
    `(?:\\s?(?:[-–—]|(?<=\\s)(?:to|bis|a|tot|do|till|til)(?=\\s))\\s?(?:${CURRENCY})?\\s?(?<most>${AMOUNT})\\s?(?<k2>${SCALE})?(?![\\p{L}\\d]))?` +
    `\\s?(?<sign2>${CURRENCY})?` +
    `\\s?(?<plus>\\+)?(?<gross>(?:\\s*(?:${GROSS})(?!\\p{L}))*)` +
    `(?:\\s*(?:${JOINS}|p\\.?\\s?|(?:${GROSS})\\s+)*(?<per>${either(PER)})(?![\\p{L}])|\\s*(?:${JOINS})+(?<unit>${UNITS})(?!\\p{L})|\\s*(?<adverb>${ADVERBS})(?!\\p{L}))?` +
    `(?:\\s*(?:${GROSS})(?!\\p{L}))*`,
  'giu',
);
const PER_SIGN = /\/|\s(?:per|an?|pro|die|im|par|por|al|all'|na|za|om)\s/iu;
const USUAL = /^(?:eur|usd|gbp|chf|pln|sek|nok|dkk|czk|cad|aud|inr)$/;
const NOT_PAY = new RegExp(`^\\s?(?:${either(PAY_WORDS.not)})(?!\\p{L})`, 'iu');
/** Below it, an amount without a period is an hour's or a month's or anything. */
const YEARLY_FROM = 10_000;
/** In money worth about a dollar, nobody is paid so little for more than an hour. */
const MOST_HOURLY = 60;
const HOURLY_UNITS = 2;

/** "Between 90k and 110k": two ends like those of "90k - 110k". */
const BETWEEN = new RegExp(
  `(?<!\\p{L})(?:${either(PAY_WORDS.between)})\\s+((?:${CURRENCY})?\\s?\\d[\\d.,]*\\s?(?:${SCALE})?\\s?(?:${CURRENCY})?)\\s+(?:${either(PAY_WORDS.and)})\\s+(?=(?:${CURRENCY})?\\s?\\d)`,
  'giu',
);

/** The least pay that a sentence asks for. An amount that may be something else is left where it stands. */
export function readPay(sentence: string): PayRead {
  const text = sentence.replace(BETWEEN, '$1 - ');
  const plain = foldKeepingLength(text);
  let floor: PayFloor | null = null;
  let typedSign = '';
  const unused: string[] = [];
  let rest = text;
  for (const match of [...plain.matchAll(PAY)].reverse()) {
    const { over, more, under, sign, sign2, amount = '', k, most, k2, plus } = match.groups ?? {};
    const { unit, adverb, per = unit ?? adverb, gross = '' } = match.groups ?? {};
    const after = plain.slice(match.index + match[0].length);
    const named = signOf(text, match, sign ?? sign2);
    const scale = k ?? (most !== undefined && amountOf(amount) < amountOf(most) ? k2 : undefined);
    const factor = SCALES.find(([pattern]) => pattern.test(scale ?? ''))?.[1] ?? 1;
    const currency = currencyOf(named) ?? (factor > 1e3 ? 'INR' : null);
    const isMoney = named !== undefined || k !== undefined || k2 !== undefined || gross !== '';
    if (!isMoney && per === undefined && NOT_PAY.test(after)) continue;
    const value = amountOf(amount) * factor;
    const period = periodOf(per) ?? usualPeriod(value, currency);
    const isPer = per !== undefined && PER_SIGN.test(match[0]);
    const isPay =
      isMoney ||
      ((over !== undefined || more !== undefined || plus !== undefined || isPer) && period !== null);
    if (!isPay || value === 0) continue;
    const typed = text.slice(match.index, match.index + match[0].length);
    rest = `${rest.slice(0, match.index)} , ${rest.slice(match.index + typed.length)}`;
    if (under !== undefined || period === null) unused.unshift(typed.trim());
    else {
      floor = { amount: value, currency, period };
      typedSign = named ?? '';
    }
  }
  return { floor, sign: typedSign, unused, rest: rest.replace(/\s+/g, ' ') };
}

/** What an amount without a period can only be for; null where it can be for several. */
function usualPeriod(value: number, currency: string | null): Period | null {
  const { month: [least = Number.POSITIVE_INFINITY, most = 0] = [], units } = scaleOf(currency ?? undefined);
  if (value >= least && value <= most) return 'month';
  if (value >= YEARLY_FROM * Math.max(1, units)) return 'year';
  return currency !== null && units < HOURLY_UNITS && value <= MOST_HOURLY ? 'hour' : null;
}

function periodOf(word: string | undefined): Period | null {
  if (word === undefined) return null;
  return PERIODS.find(([, pattern]) => pattern.test(word))?.[0] ?? payPeriodOf(word) ?? null;
}

/** Folded letter by letter, so that each stays where it was. */
function foldKeepingLength(text: string): string {
  return [...text]
    .map((letter) => {
      const folded = fold(letter);
      return folded.length === letter.length ? folded : letter;
    })
    .join('');
}

/** A currency's sign as it was typed: a code in small letters may be any word ("all", "top"), but for the usual ones. */
function signOf(text: string, match: RegExpMatchArray, sign: string | undefined): string | undefined {
  if (sign === undefined) return undefined;
  const from = (match.index ?? 0) + match[0].indexOf(sign);
  const typed = text.slice(from, from + sign.length);
  return /^[a-z]{3}$/.test(typed) && !USUAL.test(typed) ? undefined : typed;
}

/** A sign that several countries share is that of the country which the places name: "$45" in Toronto is Canada's. */
export function payAt(floor: PayFloor, sign: string, places: readonly string[]): PayFloor {
  const among = currenciesOfSign(sign);
  const local = places
    .flatMap((place) => countriesOf(place).map(currencyOfCountry))
    .find((code) => code !== undefined && among.includes(code));
  return local === undefined ? floor : { ...floor, currency: local };
}

function countriesOf(place: string): readonly string[] {
  const reading = readPlace(place);
  return reading.kind === 'place' ? reading.senses.slice(0, 1).map(({ country }) => country) : [];
}
