import type { Row, RowStore } from './row-store.ts';

/** A persona's places of one list, by the entry's id. */
export type Places = ReadonlyMap<string, Row>;

/** Where a persona has its entries and which it hides, by list. */
export function readPlaces(store: RowStore, profileId: string): (list: string) => Places {
  const rows = store.all('profile_entries', { profile_id: profileId });
  return (list) =>
    new Map(rows.filter((row) => row['list'] === list).map((row) => [String(row['entry_id']), row]));
}

export function placeNumbers(places: Places): Map<string, number> {
  return new Map([...places].map(([id, row]) => [id, Number(row['place'])]));
}

/** Entries in a persona's order; one without a place goes last. */
export function inPlace<T extends { id: string }>(entries: readonly T[], places: Places): T[] {
  const placeOf = ({ id }: T) => Number(places.get(id)?.['place'] ?? Number.MAX_SAFE_INTEGER);
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}
