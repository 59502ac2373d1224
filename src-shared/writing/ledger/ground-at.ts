import type { Fact } from '#shared/domain/fact.ts';
import type { Places } from '../places/places-of.ts';
import { findGround, type Grounded, type SearchIn } from './find-ground.ts';

export interface At {
  places: Places;
  /** The items that a sentence stands under or speaks of; none where it is of no place. */
  items: ReadonlySet<string>;
}

/** Why a sentence of those items says more than the facts of these ids; the reasons behind the first `most` may be left out. */
type CheckAt = (factIds: readonly string[], under: ReadonlySet<string>, most: number) => string[];

const NO_PLACE: ReadonlySet<string> = new Set();

/** The facts of its place, or of none, that a sentence rests on. Where only those of another place would bear it out, it says so. */
export function groundAt(
  text: string,
  { own, pool, all }: SearchIn & { all: readonly Fact[] },
  { places, items }: At,
  check: CheckAt,
): Grounded {
  const isNear = (fact: Fact): boolean => items.size === 0 || places.bears(fact, items);
  const near = { own: own.filter(isNear), pool: pool.filter(isNear) };
  const found = findGround(text, near, (factIds, most) => check(factIds, items, most));
  if (found.problems.length === 0 || items.size === 0) return found;
  const anywhere = findGround(text, { own, pool: all }, (factIds, most) => check(factIds, NO_PLACE, most));
  if (anywhere.problems.length > 0) return found;
  const others = all.filter((fact) => anywhere.factIds.includes(fact.id) && !isNear(fact));
  return { ...found, problems: [ofAnother(others.flatMap(places.namesFor))] };
}

function ofAnother(names: readonly string[]): string {
  return `your profile says this of ${[...new Set(names)].join(' and ') || 'another place'}`;
}
