import type { ReadField } from '../read/read-field.ts';
import { labelsPart } from './parts-of-one.ts';

/** How many boxes further on the house number may stand. */
const NEAR = 2;
/** "Hauptstraße 12 b" and "ul. Długa 7/12". */
const NUMBER_LAST = /^(.*\p{L}.*?)[\s,]+(\d+\s?\p{L}?(?:\s?[-/]\s?\d+\s?\p{L}?)?)$/u;
/** "12 bis, rue de la Paix". */
const NUMBER_FIRST = /^(\d+(?:\s?(?:bis|ter|quater)|\p{L})?)[\s,]+(\p{L}.*)$/iu;

/** A street's name and the number of the house, where the text says which is which; null for all else. */
export function streetParts(street: string): { name: string; number: string } | null {
  const last = NUMBER_LAST.exec(street.trim());
  if (last !== null) return { name: last[1] ?? '', number: last[2] ?? '' };
  const first = NUMBER_FIRST.exec(street.trim());
  return first === null ? null : { name: first[2] ?? '', number: first[1] ?? '' };
}

/** What goes into the boxes of a street that is asked for apart from its number, by field id. */
export function planStreetParts(fields: readonly ReadField[], street: string): Map<string, string> {
  const values = new Map<string, string>();
  const parts = streetParts(street);
  if (parts === null) return values;
  for (const [index, field] of fields.entries()) {
    if (field.key !== 'address.street' || labelsPart('houseNumber', field.label)) continue;
    const number = fields
      .slice(index + 1, index + 1 + NEAR)
      .find((one) => labelsPart('houseNumber', one.label) && one.group === field.group);
    if (number === undefined) continue;
    values.set(field.id, parts.name);
    values.set(number.id, parts.number);
  }
  return values;
}
