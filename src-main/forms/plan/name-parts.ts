import parts from '../../../resources/names/parts.json' with { type: 'json' };
import type { ReadField } from '../read/read-field.ts';
import { labelsPart } from './parts-of-one.ts';

const PARTICLES: ReadonlySet<string> = new Set(parts.particles);
/** How many boxes away the other part of a family name may stand. */
const NEAR = 2;

/** A Dutch family name's particles and the rest of it; null where it has none, or they are written as a part of it. */
function infixOf(last: string): { infix: string; rest: string } | null {
  const words = last.trim().split(/\s+/);
  const at = words.findIndex((word) => !PARTICLES.has(word));
  return at < 1 ? null : { infix: words.slice(0, at).join(' '), rest: words.slice(at).join(' ') };
}

/** Two family names where there can be only two: none with a particle, none of several words. */
function twoOf(last: string): readonly [first: string, second: string] | null {
  const [first, second, ...others] = last.trim().split(/\s+/);
  if (first === undefined || second === undefined || others.length > 0) return null;
  return PARTICLES.has(first.toLowerCase()) ? null : [first, second];
}

/** What goes into the boxes of a family name that is asked for in parts, by field id. */
export function planNameParts(fields: readonly ReadField[], last: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [index, field] of fields.entries()) {
    if (field.key !== 'name.last' || labelsPart('secondSurname', field.label)) continue;
    const near = fields
      .slice(Math.max(0, index - NEAR), index + 1 + NEAR)
      .filter((one) => one.id !== field.id && one.group === field.group);
    const [infix, second] = [infixOf(last), twoOf(last)];
    const ofInfix = near.find(({ label }) => labelsPart('nameInfix', label));
    const ofSecond = near.find(({ label }) => labelsPart('secondSurname', label));
    if (ofInfix !== undefined && infix !== null) {
      values.set(field.id, infix.rest);
      values.set(ofInfix.id, infix.infix);
    } else if (ofSecond !== undefined && second !== null) {
      values.set(field.id, second[0]);
      values.set(ofSecond.id, second[1]);
    }
  }
  return values;
}
