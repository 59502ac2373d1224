import { currenciesOfSign, currencyAt, currencyOfCountry, scaleOf } from '#shared/domain/currency.ts';
import { fold, withoutAccents } from '#shared/domain/fold.ts';
import type { Salary } from '#shared/domain/job.ts';
import { isSanePay } from '#shared/domain/pay-period.ts';
import { phrasePattern } from '#shared/domain/phrases.ts';
import { countryName } from '#shared/places/countries.ts';
import { readPlace } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/pay-words.json' with { type: 'json' };
import { type Money, moneyIn } from './money.ts';
import { type PayContext, payContext } from './pay-context.ts';

interface Candidate {
  salary: Salary;
  certainty: number;
  /** The words around it, by which several ranges are told apart by place. */
  around: string;
}

/**
 * The pay that a text states, in any of the usual ways; undefined where it states none that is clear. `places` are the
 * job's: they tell which dollar or crown is meant, and which of several ranges.
 */
export function salaryIn(text: string, places: readonly string[] = []): Salary | undefined {
  const plain = withoutAccents(text);
  const folded = plain.toLowerCase();
  const found = moneyIn(plain)
    .map((money) => candidateOf(money, folded, [...places, ...countriesOf(places)]))
    .filter((candidate) => candidate !== null);
  const most = Math.max(...found.map(({ certainty }) => certainty));
  const best = found.filter(({ certainty }) => certainty === most);
  return byPlace(best, found, places)?.salary;
}

/** The country of places that can only be in one: "Fort Vermilion, AB" is in Canada, whose dollar it pays. */
function countriesOf(places: readonly string[]): string[] {
  const found = places.map(readPlace).flatMap((reading) => (reading.kind === 'place' ? reading.senses : []));
  const codes = new Set(found.map(({ country }) => country));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? [countryName(only)] : [];
}

/** In Spanish, and with no place known, "$" is the sign of many currencies. */
const DOLLARS: ReadonlySet<string> = new Set(currenciesOfSign('$'));
const PESOS = phrasePattern(words.pesos);

/** The currency of "$" beside Spanish words of pay: that of the one country that the places can be in, else not known. */
function dollarOrPeso(places: readonly string[], text: string): string | undefined {
  const local = currencyAt('$', places, text);
  if (local !== 'USD') return local;
  const found = new Set(
    places
      .map(readPlace)
      .flatMap((reading) => (reading.kind === 'place' ? reading.senses : []))
      .map(({ country }) => currencyOfCountry(country))
      .filter((code) => code !== undefined && DOLLARS.has(code)),
  );
  const pesos = [...found].filter((code) => code !== 'USD');
  return found.size === 1 ? [...found][0] : pesos.length === 1 ? pesos[0] : undefined;
}

function candidateOf(money: Money, text: string, places: readonly string[]): Candidate | null {
  if (money.large || (money.low.sign === undefined && !money.indian && !money.scaled)) return null;
  const context = payContext(text, money);
  if (context.certainty === 0) return null;
  const currency = money.indian
    ? 'INR'
    : money.low.sign === '$' && PESOS.test(text)
      ? dollarOrPeso(places, text)
      : currencyAt(money.low.sign, places, text);
  if (currency === undefined && !isPlainlyPay(money, context, text)) return null;
  const period = context.period ?? (yearly(money, currency) ? 'year' : undefined);
  const values = [money.low.value, ...(money.high === null ? [] : [money.high.value])];
  if (values.length > 1 && values[0] !== undefined && values[1] !== undefined && values[1] < values[0])
    return null;
  if (
    period === undefined
      ? context.certainty < 3 || money.low.value < 8
      : !values.every((value) => isSanePay(value, period, currency))
  )
    return null;
  const salary = { ...bounds(money, context), currency: currency ?? null, period: period ?? null };
  const around = fold(
    `${text.slice(Math.max(0, money.index - 30), money.index)} | ${context.after.slice(0, 45)}`,
  );
  return { salary, certainty: context.certainty + (money.low.sign === undefined ? 0 : 1), around };
}

/** A number without a currency is pay only as "Salary: 47,500 to 53,000", and a year or a count of hours never. */
function isPlainlyPay(money: Money, { certainty, labelled, after }: PayContext, text: string): boolean {
  return (
    (labelled ||
      money.low.sign !== undefined ||
      (certainty >= 5 && /\dk/.test(text.slice(money.index, money.end)))) &&
    money.scaled &&
    !/^\s*(%|hours?|h\b|people|days?|employees)/i.test(after) &&
    !/\d\s*$/.test(text.slice(Math.max(0, money.index - 2), money.index))
  );
}

function yearly(money: Money, currency: string | undefined): boolean {
  const from = scaleOf(currency).yearFrom;
  return currency !== undefined && from !== undefined && money.low.value >= from;
}

/** "Up to" names the most, "from" the least; a single number without either is both. */
function bounds({ low, high }: Money, { bound }: PayContext): { min: number | null; max: number | null } {
  if (high !== null) return { min: low.value, max: high.value };
  return { min: bound === 'up-to' ? null : low.value, max: bound === 'from' ? null : low.value };
}

/** Of several ranges the one that names the job's place; else the first. */
function byPlace(
  best: readonly Candidate[],
  all: readonly Candidate[],
  places: readonly string[],
): Candidate | undefined {
  const named = places
    .flatMap((place) => place.split(/[,(/]/))
    .map((name) => fold(name).trim())
    .filter((name) => name.length > 2);
  const [first] = best;
  if (all.length < 2 || first?.salary.max === null) return first;
  const alike = all.filter(
    ({ salary }) =>
      salary.period === first?.salary.period &&
      salary.currency === first?.salary.currency &&
      salary.max !== null,
  );
  const naming = (side: 0 | 1) =>
    alike.find(({ around }) => named.some((name) => around.split(' | ')[side]?.includes(name) === true));
  return naming(1) ?? naming(0) ?? first;
}
