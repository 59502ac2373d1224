import type { FieldKey } from '#shared/domain/field-key.ts';
import type { FormField } from '#shared/domain/form.ts';
import countries from '../../../resources/places/countries.json' with { type: 'json' };
import { countryCode, diallingCode } from './countries.ts';
import { normalise } from './similarity.ts';

type FieldOption = FormField['options'][number];

const KEYS = new Set<FieldKey>(['address.country', 'phone.country', 'location']);
const SHARED = new Set(countries.shared.map(normalise));
const BETWEEN = /\s[-–|:]\s|,\s/;

/** `<option value="GB">+44`: the dialling code is several countries', the value says whose it is. */
export function codedCountry({ label, value }: FieldOption, wanted: string): boolean {
  const code = countryCode(wanted);
  return code !== null && value.toUpperCase() === code && normalise(label) === normalise(diallingCode(code));
}

/**
 * Whether a choice is the country that a value names, by any of its names, its code or its dialling code, and no part or
 * namesake of it. Two letters name a country only in answer to a question for one: "No", "IT" and "ME" are words, too.
 */
export function sameCountry(option: FieldOption, value: string, key: FieldKey | undefined): boolean {
  const isWord = value.trim().length <= 2 && !KEYS.has(key ?? 'custom');
  const code = isWord || SHARED.has(normalise(value)) ? null : countryCode(value);
  if (code === null) return false;
  const bare = option.label.replace(/\(?\+[\d\s-]+\)?/g, '').trim();
  if (countryCode(bare) === code) return true;
  const inside = /\(([^)]*)\)/.exec(bare)?.[1]?.trim() ?? '';
  const outside = bare.replace(/\([^)]*\)/g, '').trim();
  // ISO's own lists write "Congo (the Democratic Republic of the)".
  const whole = countryCode(`${inside} ${outside}`.replace(/^the /i, ''));
  if (whole !== null) return whole === code;
  if (countryCode(outside) === code) return /^[A-Z]{2,3}$/.test(inside) || countryCode(inside) === code;
  const names = outside.split(BETWEEN);
  if (names.length > 1 && names.every((name) => countryCode(name) === code)) return true;
  return normalise(option.label) === normalise(diallingCode(code));
}
