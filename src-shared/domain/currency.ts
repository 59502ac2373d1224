import data from '../../resources/postings/currencies.json' with { type: 'json' };
import { fold, withoutAccents } from './fold.ts';
import { ownEntry } from './own-entry.ts';

interface Currency {
  code: string;
  signs?: readonly string[];
  names?: readonly string[];
  small?: boolean;
  units: number;
  yearFrom?: number;
  month?: readonly number[];
  countries: readonly string[];
  places?: readonly string[];
}

const CURRENCIES: readonly Currency[] = data.currencies;
const SHARED: Readonly<Record<string, { else: string | null; among: readonly string[] }>> = data.shared;
/** ISO 4217's codes of all that pay is read in. */
export const CURRENCY_CODES: readonly string[] = CURRENCIES.map(({ code }) => code);
const BY_CODE = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** The spelling of a sign or name, and the currency; of a shared sign null. */
const SPELLINGS = new Map<string, string | null>();
for (const sign of Object.keys(SHARED))
  for (const spelt of [sign, capital(sign), sign.toUpperCase()])
    for (const dot of ['', '.']) SPELLINGS.set(`${spelt}${dot}`, null);
for (const { code, signs = [], names = [], small = false } of CURRENCIES) {
  for (const spelt of [code, ...(small ? [code.toLowerCase(), capital(code.toLowerCase())] : []), ...signs])
    for (const form of [spelt, withoutAccents(spelt)]) if (!isShared(form)) SPELLINGS.set(form, code);
  for (const name of names)
    for (const form of [name, withoutAccents(name), capital(name)]) SPELLINGS.set(form, code);
}

/** A regular expression's source for any sign, code or name of a currency, whole words only. */
export const CURRENCY = sourceOf([...SPELLINGS.keys()]);

function sourceOf(signs: readonly string[]): string {
  const sorted = signs.toSorted((a, b) => b.length - a.length);
  const groups = [
    [true, false],
    [false, false],
    [true, true],
    [false, true],
  ] as const;
  return groups
    .map(([before, after]) => {
      const group = sorted.filter(
        (sign) => /^\p{Script=Latin}/u.test(sign) === before && /\p{Script=Latin}$/u.test(sign) === after,
      );
      const inner = group
        .map((sign) => sign.replace(/[.$^*+?()[\]{}|\\/]/g, '\\$&').replaceAll(' ', '\\s'))
        .join('|');
      return `${before ? '(?<!\\p{L})' : ''}(?:${inner})${after ? '(?!\\p{L})' : ''}`;
    })
    .join('|');
}

/** The ISO 4217 code of a sign, code or name; undefined for one that is not known, or that several countries share. */
export function currencyOf(sign: string | null | undefined): string | undefined {
  const text = sign?.trim() ?? '';
  if (text === '') return undefined;
  const known = SPELLINGS.get(text) ?? SPELLINGS.get(text.toUpperCase());
  return known ?? sharedBy(text)?.else ?? (/^[A-Z]{3}$/.test(text) ? text : undefined);
}

/** What is paid with in a country, by its ISO code. */
export function currencyOfCountry(country: string): string | undefined {
  return CURRENCIES.find(({ countries }) => countries.includes(country.toUpperCase()))?.code;
}

/** The codes of those that share a sign; none for a sign of one alone. */
export function currenciesOfSign(sign: string): readonly string[] {
  return sharedBy(sign)?.among ?? [];
}

/** As `currencyOf`, for a sign that several countries share by the country that a place's words name. */
export function currencyAt(
  sign: string | undefined,
  places: readonly string[],
  words = '',
): string | undefined {
  const among = sharedBy(sign?.trim() ?? '')?.among;
  if (among === undefined) return currencyOf(sign);
  const local = among.find((code) => places.some((place) => isPlaceOf(code, place)));
  if (local !== undefined) return local;
  const said = new Set(fold(words).match(/\p{L}+/gu));
  return among.find((code) => WORDS[code]?.some((word) => said.has(word))) ?? currencyOf(sign);
}

/**
 * Roughly how many units buy what a dollar buys, the amount from which pay without a period is a year's, and those
 * between which it is a month's.
 */
export function scaleOf(code: string | undefined): {
  units: number;
  yearFrom: number | undefined;
  month: readonly number[] | undefined;
} {
  const currency = BY_CODE.get(code ?? '');
  return { units: currency?.units ?? 1, yearFrom: currency?.yearFrom, month: currency?.month };
}

const WORDS: Readonly<Record<string, readonly string[]>> = data.krWords;
const LOCALES = ['en', 'de', 'fr', 'es', 'nl', 'pt', 'it', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'ja'];
const PLACES = new Map<string, readonly RegExp[]>();

function isPlaceOf(code: string, place: string): boolean {
  const known = PLACES.get(code) ?? placesOf(code);
  PLACES.set(code, known);
  return known.some((name) => name.test(fold(place)));
}

function placesOf(code: string): RegExp[] {
  const { countries = [], places = [] } = BY_CODE.get(code) ?? {};
  const names = LOCALES.flatMap((locale) => {
    const display = new Intl.DisplayNames([locale], { type: 'region' });
    return countries.map((country) => display.of(country) ?? country);
  });
  return [...new Set([...names, ...places].map(fold))].map(
    (name) => new RegExp(`(?<!\\p{L})${name.replace(/[.()]/g, '\\$&')}(?!\\p{L})`, 'u'),
  );
}

function sharedBy(sign: string): { else: string | null; among: readonly string[] } | undefined {
  const bare = sign.replace(/\.$/, '');
  const forms = [bare, capital(bare.toLowerCase()), bare.toLowerCase()];
  return forms.map((form) => ownEntry(SHARED, form)).find((shared) => shared !== undefined);
}

function isShared(sign: string): boolean {
  return sharedBy(sign) !== undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
