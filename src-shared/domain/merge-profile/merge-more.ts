import type { Profile } from '../profile.ts';

type More = Profile['more'];

/** What a file held beside its fields, under the ids that its items have now; what the profile holds already stays. */
export function mergeMore(mine: More, theirs: More, ids: ReadonlyMap<string, string>): More {
  if (theirs === undefined) return mine;
  const merged = { ...mine };
  for (const [id, rest] of Object.entries(theirs)) {
    const own = ids.get(id) ?? (PERSONS.has(id) ? id : undefined);
    if (own !== undefined) merged[own] = { ...rest, ...merged[own] };
  }
  return Object.keys(merged).length === 0 ? mine : merged;
}

/** What belongs to the person and not to an item. */
const PERSONS = new Set(['', 'basics', 'location', 'meta']);
