import type { AnswerInput } from '#shared/domain/answer.ts';
import { CURRENCY, currencyAt } from '#shared/domain/currency.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { saysItsScale, scaleAsked } from '#shared/forms/amount-scale.ts';
import { countryName } from '#shared/places/countries.ts';
import type { Whereabouts } from '../questions/facts.ts';
import { countryCode } from './countries.ts';

const SIGN = new RegExp(`(?<![\\p{L}])(?:${CURRENCY})(?![\\p{L}])`, 'u');

type Stored = Pick<AnswerInput, 'question' | 'value'> & Partial<Pick<AnswerInput, 'place' | 'posting'>>;

/**
 * Whether an amount that the user gave may answer a question about pay: one a year is none an hour, and euros are no
 * dollars, nor is an amount without a currency; 65 that was asked for in thousands is 65 nowhere else. Where no period is said, on either side, a year's pay is meant; only an
 * amount that says its own period may stand in a text box that names none.
 */
export function samePay(stored: Stored, asked: string, bareNumber: boolean, where: Whereabouts): boolean {
  if (!sameScale(stored, asked, bareNumber)) return false;
  const [period, own] = [payPeriodOf(asked), payPeriodOf(stored.value)];
  const given = own ?? payPeriodOf(stored.question) ?? 'year';
  const saysItself = period === undefined && own !== undefined && !bareNumber;
  if (!saysItself && (period ?? 'year') !== given) return false;
  return sameMoney(stored, asked, bareNumber, where);
}

/**
 * A bare number is read in the money of the job's country, and so is a sign that several countries share: the dollars of
 * one are not those of another.
 */
function sameMoney(
  { question, value, place, posting: own }: Stored,
  asked: string,
  bareNumber: boolean,
  { home, posting }: Whereabouts,
): boolean {
  const there = posting.length > 0 ? posting : [home];
  const given = givenAt({ place, posting: own }, { home, posting });
  const money = moneyIn(value, given) ?? moneyIn(question, given);
  const wanted = moneyIn(asked, there);
  if (wanted !== undefined) return wanted !== null && wanted === money;
  const read = bareNumber ? undefined : moneyIn(value, there);
  if (read === undefined) return there.every((country) => given.includes(country));
  return read !== null && read === money;
}

/** Where an answer was given, or for where. */
function givenAt(
  { place, posting: own }: Pick<Stored, 'place' | 'posting'>,
  { home, posting }: Pick<Whereabouts, 'home' | 'posting'>,
): readonly string[] {
  if (own) return posting.length > 0 ? posting : [home];
  return [!place ? home : (countryCode(place) ?? place)];
}

/** The money that a stored amount is in, by its ISO code: as it says itself, or as it was asked for. Undefined where nobody said. */
export function moneyOf(stored: Stored, where: Whereabouts): string | undefined {
  const given = givenAt(stored, where);
  return moneyIn(stored.value, given) ?? moneyIn(stored.question, given) ?? undefined;
}

/** An amount that says how much it is goes into any text; a bare number only where it is wanted in the same figures. */
function sameScale(
  { question, value }: { question: string; value: string },
  asked: string,
  bareNumber: boolean,
): boolean {
  const wanted = scaleAsked(asked);
  return saysItsScale(value) ? !bareNumber || wanted === 1 : wanted === scaleAsked(question);
}

/** Whether a text says in which money an amount is. */
export function namesCurrency(text: string): boolean {
  return SIGN.test(text);
}

/** The money that a text names, as it is read in some countries: null where they read its sign differently, undefined where it names none. */
function moneyIn(text: string, countries: readonly string[]): string | null | undefined {
  const sign = SIGN.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const read = countries.map((country) => currencyAt(sign, country === '' ? [] : [countryName(country)]));
  const [first, ...others] = new Set(read);
  return others.length > 0 ? null : (first ?? null);
}
