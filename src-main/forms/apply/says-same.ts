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
 * name with its umlauts written out, a town by its other name, an employer without its legal form, a number from abroad.
 * `country`: where the user lives, as the profile has it.
 */
export function saysSame(key: FieldKey, shown: string, held: string, country: string): boolean {
  if (key.startsWith('link.')) return canonicalUrl(fitAddress(shown)) === canonicalUrl(fitAddress(held));
  if (key === 'phone') return samePhone(shown, held, country);
  if (key === 'address.postal') return bare(shown) === bare(held);
  if (key === 'work.company' && meet(employerKeys(shown), employerKeys(held))) return true;
  if (key === 'address.city' && sameTown(shown, held)) return true;
  return key !== 'email' && meet(keysOf(shown), keysOf(held));
}

const keysOf = (text: string): string[] => spellings(text.replace(/['’]/g, '')).map(textKey);

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((key) => key !== '' && others.includes(key));

const bare = (text: string): string => textKey(text).replaceAll(' ', '');

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
