import { type CountryCode, getCountries, getCountryCallingCode } from 'libphonenumber-js';
import { normalise } from './similarity.ts';

const ALIASES: Readonly<Record<string, CountryCode>> = {
  usa: 'US',
  us: 'US',
  america: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  'south korea': 'KR',
  'korea republic of': 'KR',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'hong kong': 'HK',
};
const LANGUAGES = ['en', 'de', 'fr', 'es'];

/** The ISO 3166-1 alpha-2 code of a country's name or code in English, German, French or Spanish; null when unknown. */
export function countryCode(text: string): CountryCode | null {
  const wanted = normalise(text);
  if (wanted === '') return null;
  const upper = text.trim().toUpperCase();
  const codes = getCountries();
  const direct = codes.find((code) => code === upper);
  if (direct !== undefined) return direct;
  const alias = ALIASES[wanted];
  if (alias !== undefined) return alias;
  return (
    codes.find((code) => LANGUAGES.some((language) => normalise(countryName(code, language)) === wanted)) ??
    null
  );
}

/** A country's name in a language, English where none is said. */
export function countryName(code: string, language = 'en'): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** The dialling code with its plus, e.g. `+44`. */
export function diallingCode(code: CountryCode): string {
  return `+${getCountryCallingCode(code)}`;
}
