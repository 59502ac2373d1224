import { placeBefore, placesFor } from './places.ts';
import { type Places, placeNumbers, readPlaces } from './read-places.ts';
import type { Row, RowStore } from './row-store.ts';

interface Persona {
  id: string;
  personId: string;
  /** Ids of entries that it does not show. */
  hidden: ReadonlySet<string>;
}

/**
 * Stores a persona's own order of a list and what it hides. For the person's other personas, what is new goes before what
 * it stands before here; what went is remembered, so that it comes back where it was.
 */
export function putPlaces(
  store: RowStore,
  { id: profileId, personId, hidden }: Persona,
  list: string,
  order: readonly string[],
): void {
  const own = readPlaces(store, profileId)(list);
  const places = placesFor(order, placeNumbers(own));
  for (const id of new Set([...order, ...own.keys()])) {
    const place = places.get(id) ?? Number(own.get(id)?.['place']);
    put(profileId, id, { place, hidden: Number(hidden.has(id)) }, own);
  }
  const others = store.all('profiles', { person_id: personId }).map((row) => String(row['id']));
  for (const other of others.filter((id) => id !== profileId)) {
    const theirs = readPlaces(store, other)(list);
    const known = placeNumbers(theirs);
    for (const [index, id] of order.entries()) {
      if (known.has(id)) continue;
      const next = order.slice(index + 1).find((one) => known.has(one));
      const place = placeBefore(next, known);
      known.set(id, place);
      put(other, id, { place, hidden: 0 }, theirs);
    }
  }

  function put(profile: string, id: string, columns: Row, stored: Places): void {
    const key = { profile_id: profile, list, entry_id: id };
    store.put('profile_entries', key, columns, stored.get(id));
  }
}
