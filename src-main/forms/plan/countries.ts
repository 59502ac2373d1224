import { type CountryCode, getCountries, getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';
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

interface Names {
  /** Codes by every name that is known, written plainly. */
  codes: ReadonlyMap<string, CountryCode>;
  /** English names, written plainly. */
  english: readonly (readonly [code: CountryCode, name: string])[];
}
/** Made once, at the first need: naming a thousand countries takes longer than a whole form may. */
let names: Names | null = null;

/** The ISO 3166-1 alpha-2 code of a country's name or code in English, German, French or Spanish; null when unknown. */
export function countryCode(text: string): CountryCode | null {
  const wanted = normalise(text);
  if (wanted === '') return null;
  return codeIn(text.trim().toUpperCase()) ?? ALIASES[wanted] ?? allNames().codes.get(wanted) ?? null;
}

/** A country's English name. */
export function countryName(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code;
}

/** Every country's code with its English name in the form that `normalise` gives. */
export function plainCountryNames(): Names['english'] {
  return allNames().english;
}

function codeIn(text: string): CountryCode | null {
  return isSupportedCountry(text) ? text : null;
}

function allNames(): Names {
  if (names !== null) return names;
  const codes = new Map<string, CountryCode>();
  const inLanguage = LANGUAGES.map((language) => {
    const display = new Intl.DisplayNames([language], { type: 'region' });
    return getCountries().map((code) => [code, normalise(display.of(code) ?? code)] as const);
  });
  for (const [code, name] of inLanguage.flat()) if (!codes.has(name)) codes.set(name, code);
  names = { codes, english: inLanguage[0] ?? [] };
  return names;
}

/** The dialling code with its plus, e.g. `+44`. */
export function diallingCode(code: CountryCode): string {
  return `+${getCountryCallingCode(code)}`;
}
