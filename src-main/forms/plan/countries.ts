import { type CountryCode, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';
import { ownEntry } from '#shared/domain/own-entry.ts';
import { countryByCode, countryName, countryNamed } from '#shared/places/countries.ts';
import { normalise } from './similarity.ts';

/** Parts of a country that forms list among the countries. */
const PARTS: Readonly<Record<string, CountryCode>> = {
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
};
/** Made once, at the first need: naming all countries takes longer than a whole form may. */
let english: readonly (readonly [code: CountryCode, name: string])[] | null = null;

/** The ISO 3166-1 alpha-2 code of a country's name or code, in the languages of `src-shared/places`; null when unknown. */
export function countryCode(text: string): CountryCode | null {
  const wanted = ofFlag(text.trim());
  if (wanted === '') return null;
  return (
    known(countryByCode(wanted.toUpperCase())) ??
    ownEntry(PARTS, normalise(wanted)) ??
    known(countryNamed(wanted))
  );
}

/** A flag is written by the two letters of its country's code. */
function ofFlag(text: string): string {
  if (!/^\p{Regional_Indicator}{2}$/u.test(text)) return text;
  return [...text]
    .map((sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - FLAG_A + LETTER_A))
    .join('');
}

const FLAG_A = 0x1f1e6;
const LETTER_A = 0x41;

/** Every country's code with its English name in the form that `normalise` gives. */
export function plainCountryNames(): readonly (readonly [code: CountryCode, name: string])[] {
  english ??= LETTERS.flatMap((first) => LETTERS.map((second) => known(countryByCode(first + second))))
    .filter((code) => code !== null)
    .map((code) => [code, normalise(countryName(code))] as const);
  return english;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The dialling code with its plus, e.g. `+44`. */
export function diallingCode(code: CountryCode): string {
  return `+${getCountryCallingCode(code)}`;
}

/** A code that the numbering plans know, too. */
function known(code: string | null): CountryCode | null {
  return code !== null && isSupportedCountry(code) ? code : null;
}
