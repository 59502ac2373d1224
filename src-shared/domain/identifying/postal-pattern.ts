import countries from '../../../resources/addresses/countries-told.json' with { type: 'json' };
import told from '../../../resources/addresses/postal-labels.json' with { type: 'json' };
import type { Profile } from '../profile.ts';
import { alone, escaped, spellings } from './patterns.ts';

const LEAST = 4;
/** Fewer digits stand for amounts and years as well. */
const LEAST_ALONE = 7;
const LABEL = `(?<![a-z])(?:${told.labels.map(escaped).join('|')})[^\\p{L}\\p{N}\\n]{0,5}`;
const COUNTRY = `(?<![\\p{L}\\p{N}])(?:${countries.prefixes.map(({ letters }) => letters).join('|')})-`;

/**
 * A postal code: anywhere where no other number looks like it, else where its town, its street (`street`, an expression),
 * its country's letters or a word for it stands beside it. Empty where there is none.
 */
export function postalPattern({ postal, city }: Profile['address'], street: string): string {
  const signs = [...postal.replace(/[^\p{L}\p{N}]/gu, '')];
  if (signs.length < LEAST) return '';
  const code = alone(signs.join('[\\s-]?'));
  const isOwn = /\p{L}/u.test(postal) || signs.length >= LEAST_ALONE;
  if (isOwn) return code;
  const town = city.trim() === '' ? '' : `(?:${spellings(city).map(escaped).join('|')})`;
  const before = [LABEL, COUNTRY];
  if (town !== '') before.push(`${town}[^\\p{N}\\n]{0,6}`);
  if (street !== '') before.push(`${street}[^\\p{L}\\p{N}]{0,4}`);
  // The code comes first, so that what stands before it is looked for only where there is one.
  const beside = [`(?<=(?:${before.join('|')})${code})`];
  if (town !== '') beside.push(`(?=[^\\p{N}\\n]{0,6}${town})`);
  const whole = /[^\p{L}\p{N}\s]/u.test(postal) ? `${alone(escaped(postal))}|` : '';
  return `${whole}${code}(?:${beside.join('|')})`;
}
