import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import type { FieldKey } from '#shared/domain/field-key.ts';
import { spellings } from '#shared/domain/identifying/patterns.ts';
import { employerKeys, textKey } from '#shared/domain/merge-profile/same-items.ts';
import { fitAddress } from '#shared/forms/fit-line.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { countryCode } from '../plan/countries.ts';
import { phoneParts } from '../plan/phone.ts';

/**
 * Whether what a box shows is what a profile holds, written otherwise: an address of the web with or without its scheme, a
 * name with its umlauts written out or its last part first, a post code with its country, a town by its other name, an employer without its legal form, a number from abroad.
 * `country`: where the user lives, as the profile has it.
 */
export function saysSame(key: FieldKey, shown: string, held: string, country: string): boolean {
  if (key.startsWith('link.')) return address(key, shown) === address(key, held);
  if (key === 'phone') return samePhone(shown, held, country);
  if (key === 'address.postal') return bare(withoutState(shown)) === bare(withoutState(held));
  if (key === 'name.full') return meet(keysOf(inOrder(shown)), keysOf(inOrder(held)));
  if (key === 'work.company' && meet(employerKeys(shown), employerKeys(held))) return true;
  if (key === 'address.city' && sameTown(shown, held)) return true;
  return key !== 'email' && meet(keysOf(shown), keysOf(held));
}

const keysOf = (text: string): string[] => spellings(text.replace(/['’]/g, '')).map(textKey);

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((key) => key !== '' && others.includes(key));

const bare = (text: string): string => textKey(text).replaceAll(' ', '');

/** "D-80331" is "80331". */
const withoutState = (code: string): string => code.trim().replace(/^[a-z]{1,3}[-–\s]+(?=\d{2})/i, '');

/** "Miller, Ann" is "Ann Miller". */
const inOrder = (name: string): string => name.replace(/^([^,]+),([^,]+)$/, '$2 $1').trim();

/** LinkedIn shows the same page to each country under its two letters, and to telephones under another; at GitHub they may be a user's. */
function address(key: FieldKey, text: string): string {
  const url = canonicalUrl(fitAddress(text));
  return key === 'link.linkedin' ? url.replace(/^(https:\/\/)(?:[a-z]{2}|m|mobile)\.(?=[^/]+\.)/, '$1') : url;
}

/** By the larger of namesakes alone. */
function sameTown(shown: string, held: string): boolean {
  const [one] = citiesNamed(shown);
  return one !== undefined && one === citiesNamed(held)[0];
}

function samePhone(shown: string, held: string, country: string): boolean {
  const home = countryCode(country);
  const [one, other] = [phoneParts(shown, home), phoneParts(held, home)];
  return one !== null && one.international === other?.international;
}
