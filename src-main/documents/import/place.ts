import { ownEntry } from '#shared/domain/own-entry.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { countryByCode, countryNamed } from '#shared/places/countries.ts';
import { countriesOfTown } from '#shared/places/countries-of-town.ts';
import { regionsNamed } from '#shared/places/regions.ts';
import { codedPlace } from './coded-place.ts';

type Address = Profile['address'];
const US_STATE =
  /^(A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'the netherlands': 'NL',
  holland: 'NL',
  turkey: 'TR',
  'czech republic': 'CZ',
  deutschland: 'DE',
  österreich: 'AT',
  schweiz: 'CH',
  españa: 'ES',
};

/** ISO 3166-1 alpha-2 of a country's code or name; the words themselves where it is unknown. */
export function countryCode(text: string): string {
  const words = text.trim();
  if (/^[a-z]{2}$/i.test(words)) return words.toUpperCase() === 'UK' ? 'GB' : words.toUpperCase();
  return ownEntry(OTHER_NAMES, words.toLowerCase()) ?? countryNamed(words) ?? words;
}

/**
 * Reads "Berlin, Germany" or "Austin, TX 78701" as an address; anything else becomes the city. Two letters are a region or
 * a country by the town that stands before them, or by the postal code that stood before that; where that is not known
 * there, the country stays empty.
 */
export function readPlace(text: string, postalBefore = ''): Address {
  const parts = text.split(/\s*,\s*/).filter((part) => part !== '');
  const address: Address = { street: '', city: parts[0] ?? '', region: '', postal: '', country: '' };
  const told = ofCodedPlace(parts, postalBefore);
  if (told) return { ...address, ...told };
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  // "Toledo, OH 43614, USA" names the country that the state's letters told.
  const before = parts.at(-2) ?? '';
  if (parts.length > 2 && (stateIn(before) || US_STATE.test(before)) && countryCode(last) === 'US') {
    const state = stateIn(before) ?? { region: before, postal: '', country: 'US' };
    return { ...address, ...state, city: parts.slice(0, -2).join(', ') };
  }
  const coded = stateIn(last);
  if (coded) return { ...address, ...coded, city: parts.slice(0, -1).join(', ') };
  if (LETTERS.test(last) && !LETTERS.test(parts.at(-2) ?? ''))
    return { ...address, ...ofLetters(parts.at(-2) ?? '', last), city: parts.slice(0, -1).join(', ') };
  if (parts.length === 2 && countryCode(last) === last && last.length !== 2)
    return { ...address, region: last };
  if (parts.length >= 2)
    return { ...address, region: parts.slice(1, -1).join(', '), country: countryCode(last) };
  return address;
}

/** "Monza (MB)" and "Pune, MH 411001", alone or with their country behind them. */
function ofCodedPlace(parts: readonly string[], postalBefore: string): Partial<Address> | null {
  const length = /\d/.test(parts[1] ?? '') ? 2 : 1;
  const [country = '', ...others] = parts.slice(length);
  const place = others.length > 0 ? null : codedPlace(parts.slice(0, length).join(', '), postalBefore);
  if (place === null || country === '') return place;
  const code = countryCode(country);
  return countryByCode(code) === null ? null : { ...place, country: code };
}

const LETTERS = /^[A-Z]{2}$/;

/** What two letters behind a town are: its region, or its country. */
function ofLetters(town: string, letters: string): Pick<Address, 'region' | 'country'> {
  const [country, ...others] = countriesOfTown(town, letters);
  const named = letters === 'UK' ? 'GB' : countryByCode(letters);
  if (country !== undefined && others.length === 0)
    return country === named ? { region: '', country } : { region: letters, country };
  const isOnlyCountry = named !== null && regionsNamed(letters).length === 0 && !US_STATE.test(letters);
  return isOnlyCountry ? { region: '', country: named } : { region: letters, country: '' };
}

/** "OH 43614" and "ON M5H 2N1", as the last part of an address. */
function stateIn(part: string): Pick<Address, 'region' | 'postal' | 'country'> | null {
  const [, region = '', postal = ''] = /^([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(part) ?? [];
  if (US_STATE.test(region)) return { region, postal, country: 'US' };
  const [, province = '', code = ''] = /^([A-Z]{2})\s+([A-Z]\d[A-Z]\s?\d[A-Z]\d)$/.exec(part) ?? [];
  return province === '' ? null : { region: province, postal: code, country: 'CA' };
}
