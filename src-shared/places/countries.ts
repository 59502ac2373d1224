import data from '../../resources/places/countries.json' with { type: 'json' };
import { placeKey } from './place-key.ts';

const LANGUAGES = [
  'en',
  'de',
  'fr',
  'es',
  'nl',
  'pt',
  'it',
  'pl',
  'cs',
  'sv',
  'da',
  'nb',
  'fi',
  'hu',
  'ro',
  'tr',
  'sk',
  'et',
  'el',
  'bg',
  'uk',
  'ru',
  'sr',
  'ja',
  'ko',
  'zh',
  'ar',
  'he',
];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that Intl names and that are no country's. */
const NO_COUNTRY = new Set([
  'EU',
  'EZ',
  'UN',
  'QO',
  'XA',
  'XB',
  'ZZ',
  'XK',
  'UK',
  'AC',
  'TA',
  'DG',
  'EA',
  'IC',
  'CP',
  'CQ',
]);

interface Countries {
  codes: ReadonlySet<string>;
  byName: ReadonlyMap<string, string>;
}
let countries: Countries | null = null;

/** The ISO 3166-1 alpha-2 code of a country by its name, as some thirty languages write it; null where it is none. */
export function countryNamed(name: string): string | null {
  return all().byName.get(placeKey(name)) ?? null;
}

/** The code itself where two capitals are a country's; null where they are none. */
export function countryByCode(code: string): string | null {
  return all().codes.has(code) ? code : null;
}

/** A country's English name; the code itself where it is unknown. */
export function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function all(): Countries {
  countries ??= readCountries();
  return countries;
}

function readCountries(): Countries {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
    (code) => !NO_COUNTRY.has(code) && english.of(code) !== undefined && isCurrent(code),
  );
  const byName = new Map<string, string>();
  for (const [code, names] of Object.entries(data.countries))
    for (const name of names) byName.set(placeKey(name), code);
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const key = placeKey(names.of(code) ?? '');
      if (key !== '' && !byName.has(key)) byName.set(key, code);
    }
  }
  return { codes: new Set(codes), byName };
}

/** `SU` and `YU` are read as their successors. */
function isCurrent(code: string): boolean {
  return (
    new Intl.Locale('und', { region: code }).region === code &&
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  );
}
