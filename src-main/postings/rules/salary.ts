import {
  CURRENCY_CODES,
  currenciesOfSign,
  currencyAt,
  currencyOfCountry,
  scaleOf,
} from '#shared/domain/currency.ts';
import { withoutAccents } from '#shared/domain/fold.ts';
import type { Salary } from '#shared/domain/job.ts';
import { isSanePay } from '#shared/domain/pay-period.ts';
import { phrasePattern, phrases } from '#shared/domain/phrases.ts';
import { countryName } from '#shared/places/countries.ts';
import { readPlace } from '#shared/places/read-place.ts';
import words from '../../../resources/postings/pay-words.json' with { type: 'json' };
import { type Amount, type Money, moneyIn } from './money.ts';
import { type PayContext, payContext } from './pay-context.ts';
import { rangeOfPlace } from './range-of-place.ts';

interface Candidate {
  salary: Salary;
  certainty: number;
  index: number;
  end: number;
}

/**
 * The pay that a text states, in any of the usual ways; undefined where it states none that is clear. `places` are the
 * job's: they tell which dollar or crown is meant, and which of several ranges.
 */
export function salaryIn(text: string, places: readonly string[] = []): Salary | undefined {
  const plain = withoutAccents(text);
  const folded = plain.toLowerCase();
  const all = moneyIn(plain);
  const crowns = /[äö]/i.test(text) && !/[æø]/i.test(text) ? SWEDISH : '';
  const found = all
    .map((money) => candidateOf(money, `${folded}${crowns}`, [...ofFirst(places), ...countriesOf(places)]))
    .filter((candidate) => candidate !== null);
  const most = Math.max(...found.map(({ certainty }) => certainty));
  const best = found.filter(({ certainty }) => certainty === most);
  const [first] = best;
  if (first === undefined || places.length === 0) return first?.salary;
  return ofPlace(first, [...found, ...alsoRanges(first, found, all)], plain, places).salary;
}

/** The job's places, and behind them the country for which its page is written where none of them tells another. */
export function placesOfPay(places: readonly string[], country: string | undefined): readonly string[] {
  if (country === undefined) return places;
  const countries = places
    .map(readPlace)
    .flatMap((reading) => (reading.kind === 'place' ? reading.senses : []))
    .map((sense) => countryName(sense.country));
  return countries.length > 0 && !countries.includes(country) ? places : [...places, country];
}

/** "US or Canada": where the first place is in the United States, its dollar is meant. */
function ofFirst(places: readonly string[]): readonly string[] {
  const [first = ''] = places;
  const reading = readPlace(first);
  const isUs =
    reading.kind === 'place' &&
    reading.senses.length > 0 &&
    reading.senses.every(({ country }) => country === 'US');
  return isUs ? [first] : places;
}

/** The country of places that can only be in one: "Fort Vermilion, AB" is in Canada, whose dollar it pays. */
function countriesOf(places: readonly string[]): string[] {
  const found = places.map(readPlace).flatMap((reading) => (reading.kind === 'place' ? reading.senses : []));
  const codes = new Set(found.map(({ country }) => country));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? [countryName(only)] : [];
}

/** "Lön", "løn": which crown is meant is told by letters that are folded away. */
const SWEDISH = '\nkronor';

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

function candidateOf(written: Money, text: string, places: readonly string[]): Candidate | null {
  const money = written.large ? inMillions(written, places, text) : written;
  if (money === null) return null;
  const named = currencyBehind(text, money);
  if (money.low.sign === undefined && named === undefined && !money.indian && !money.scaled) return null;
  const context = payContext(text, money);
  if (context.certainty === 0) return null;
  const currency = money.indian
    ? 'INR'
    : money.low.sign === undefined
      ? (named ?? currencyOfLabel(text, money, places))
      : named !== undefined && currenciesOfSign(money.low.sign).includes(named)
        ? named
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
      ? (context.certainty < 3 && !PLAINLY_PAY.test(context.after)) || money.low.value < 8
      : !values.every((value) => isSanePay(value, period, currency))
  )
    return null;
  const monthly = !context.everyOther && isMonth(money, currency);
  const salary = {
    ...bounds(money, context),
    currency: currency ?? null,
    period: period ?? (monthly ? 'month' : null),
  };
  const certainty = context.certainty + (money.low.sign === undefined ? 0 : 1);
  return { salary, certainty, index: money.index, end: money.end };
}

/** "4,000 zl brutto", "$1,750 bi-weekly": pay, for a time that is not said or is none of ours. */
const PLAINLY_PAY = new RegExp(`^\\s*(?:${phrases([...words.beforeTax, ...words.everyOther])})`, 'u');
const FIELD = new RegExp(`^\\s*${phrases(words.currency)}\\s*:?\\s*([a-z]{3})(?!\\p{L})`, 'u');

/** "$3,000 a month (SGD)" */
const BRACKETED = /^[^.;()\n]{0,25}\(\s*([a-z]{3})\s*\)/u;

/** "55000.00 Currency: USD": a field of its own behind the amount. */
function currencyBehind(text: string, { end }: Money): string | undefined {
  const behind = text.slice(end, end + 40);
  const code = (FIELD.exec(behind) ?? BRACKETED.exec(behind))?.[1]?.toUpperCase();
  return code !== undefined && CURRENCY_CODES.includes(code) ? code : undefined;
}

/** "月薪", "연봉": words that say of themselves with which money is paid, but where the place is known to have another. */
function currencyOfLabel(text: string, { index }: Money, places: readonly string[]): string | undefined {
  const before = text.slice(Math.max(0, index - 12), index);
  const said = Object.entries(words.currencyOfLabel).find(([, labels]) =>
    phrasePattern(labels).test(before),
  )?.[0];
  if (said === undefined) return undefined;
  const countries = places.map(readPlace).flatMap((one) => (one.kind === 'place' ? one.senses : []));
  return countries.length === 0 || countries.some(({ country }) => currencyOfCountry(country) === said)
    ? said
    : undefined;
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

/** "¥4.2M to ¥6.5M": pay in millions, of a currency whose units are small; null of any other. */
function inMillions(money: Money, places: readonly string[], text: string): Money | null {
  const { units } = scaleOf(currencyAt(money.low.sign, places, text));
  if (!money.millions || units < SMALL_UNITS) return null;
  const whole = ({ value, sign }: Amount) => ({ value: Math.round(value * 1e6), sign });
  return {
    ...money,
    large: false,
    scaled: true,
    low: whole(money.low),
    high: money.high && whole(money.high),
  };
}
/** Units that buy what a dollar buys, from which on pay has seven figures. */
const SMALL_UNITS = 50;

/** Too little for a year, and too much for anything but a month. */
function isMonth({ low, high }: Money, currency: string | undefined): boolean {
  const [from = Number.POSITIVE_INFINITY, to = 0] = scaleOf(currency).month ?? [];
  return low.value >= from && (high ?? low).value <= to;
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

/** "NYC: $150k-$180k; Denver: $120k-$140k": ranges beside one that is pay, of much the same height and in the same money. */
function alsoRanges(first: Candidate, found: readonly Candidate[], all: readonly Money[]): Candidate[] {
  const sign = all.find(({ index }) => index === first.index)?.low.sign;
  const from = first.salary.min ?? 0;
  return all.flatMap(({ index, end, low, high, large }) =>
    high === null ||
    large ||
    low.sign === undefined ||
    low.sign !== sign ||
    low.value > high.value ||
    low.value * MOST_APART < from ||
    low.value > from * MOST_APART ||
    Math.abs(index - first.index) > BESIDE ||
    found.some((one) => one.index === index)
      ? []
      : [{ index, end, certainty: 0, salary: { ...first.salary, min: low.value, max: high.value } }],
  );
}
const MOST_APART = 2.5;
/** Letters. */
const BESIDE = 400;

/** Of several ranges the one that names the job's place, or that is for all others; else the first. */
function ofPlace(
  first: Candidate,
  all: readonly Candidate[],
  text: string,
  places: readonly string[],
): Candidate {
  if (all.length < 2 || first.salary.max === null) return first;
  const alike = all
    .filter(
      ({ salary }) =>
        salary.period === first.salary.period &&
        salary.currency === first.salary.currency &&
        salary.max !== null,
    )
    .toSorted((one, other) => one.index - other.index);
  // "US or Canada": of a job at several places the range of the first.
  const at = places.map((place) => rangeOfPlace(alike, text, [place])).find((found) => found !== null);
  return alike[at ?? rangeOfPlace(alike, text, places) ?? -1] ?? first;
}
