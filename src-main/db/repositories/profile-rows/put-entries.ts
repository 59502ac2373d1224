import type { Employers } from './employers.ts';
import type { Entry, ProfileList } from './lists.ts';
import type { StoredEntry } from './read-profile.ts';
import type { RowStore } from './row-store.ts';

export interface NamedEntry {
  entry: Entry & { id: string };
  /** What an imported file held beyond it. */
  more: unknown;
}

/** Makes these all entries of a person's list; what stays as it was is not touched. */
export function putEntries(
  store: RowStore,
  list: ProfileList,
  entries: readonly NamedEntry[],
  { personId, stored, employers }: { personId: string; stored: readonly StoredEntry[]; employers: Employers },
): void {
  const gone = new Map(stored.map((one) => [one.id, one]));
  for (const { entry, more } of entries) {
    const key = { person_id: personId, id: entry.id };
    const table = list.tableOf(entry);
    const known = gone.get(entry.id);
    // Another kind of it stands in another table.
    if (known?.table === table) gone.delete(entry.id);
    const columns = { ...list.toRow(entry, employers), more: JSON.stringify(more ?? {}) };
    store.put(table, key, columns, known?.table === table ? known.row : undefined);
  }
  for (const { id, table } of gone.values()) store.remove(table, { person_id: personId, id });
}
