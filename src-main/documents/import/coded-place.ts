import { citiesNamed } from '#shared/places/cities.ts';
import { countryByCode } from '#shared/places/countries.ts';
import told from '../../../resources/addresses/countries-told.json' with { type: 'json' };

/** A town with the letters of its state or province, as `Monza (MB)`, `Austin TX 78701`, `São Paulo - SP`. */
export interface CodedPlace {
  city: string;
  region: string;
  postal: string;
  /** ISO 3166-1 alpha-2; empty where more than one country may be meant. */
  country: string;
}

interface RegionsOf {
  country: string;
  postal: RegExp;
  stands: string;
  letters: ReadonlySet<string>;
}

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const REGIONS: readonly RegionsOf[] = told.regions.map(({ country, postal, stands, letters }) => ({
  ...{ country, stands },
  postal: whole(postal),
  letters: new Set(letters),
}));
const PREFIXES = told.prefixes.map(({ letters, country, code }) => ({ letters, country, code: whole(code) }));
const CODES = told.codes.map(({ country, code }) => ({ country, code: whole(code) }));

/** The country that a postal code tells, by the letters before it or by its form; empty where several write it so. */
export function countryOfPostal(code: string, prefix = ''): string {
  const named = PREFIXES.find(({ letters, code: form }) => letters === prefix && form.test(code));
  return named?.country ?? CODES.find(({ code: form }) => form.test(code))?.country ?? '';
}

const TOWN = String.raw`(?<town>\p{L}[^,()\d]*?)`;
const LETTERS = String.raw`(?:\s*\((?<inBrackets>[A-Z]{2,3})\)|\s*[/–-]\s*(?<behindDash>[A-Z]{2,3})|,?\s+(?<bare>[A-Z]{2,3}))`;
const CODED = new RegExp(String.raw`^${TOWN}${LETTERS}(?:[\s,]+(?<code>[A-Z\d][A-Z\d -]{2,9}))?$`, 'u');

/**
 * The parts of "Monza (MB)", "Monza MB" with a postal code that stood before it, or "Austin TX 78701"; null where it is no
 * town with letters of a state. The country is told where the code or the town leaves one alone.
 */
export function codedPlace(text: string, postalBefore = ''): CodedPlace | null {
  const { town = '', inBrackets, behindDash, bare, code = '' } = CODED.exec(text.trim())?.groups ?? {};
  const region = inBrackets ?? behindDash ?? bare ?? '';
  const named = REGIONS.filter(({ letters }) => letters.has(region));
  if (named.length === 0) return null;
  const postal = postalBefore || code;
  const stands = postalBefore === '' ? 'behind' : 'before';
  const fitting =
    postal === '' ? named : named.filter((one) => one.stands === stands && one.postal.test(postal));
  if (code !== '' && fitting.length === 0) return null;
  const known = new Set(citiesNamed(town).map(({ country }) => country));
  const within = fitting.filter(({ country }) => known.has(country));
  // "Town NY" alone may be a name in capitals: without a code it needs a town that is known, or brackets.
  if (postal === '' && bare !== undefined && within.length === 0) return null;
  // "Berlin (DE)": the letters of a country in which that town lies.
  const ofCountry = postal === '' && countryByCode(region) !== null && known.has(region);
  if (ofCountry) return { city: town, region: '', postal: '', country: within.length === 0 ? region : '' };
  const [country, ...others] = postal !== '' && fitting.length === 1 ? fitting : within;
  return { city: town, region, postal: code, country: others.length === 0 ? (country?.country ?? '') : '' };
}
