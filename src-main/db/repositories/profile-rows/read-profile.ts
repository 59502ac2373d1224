import { addressValue } from '#shared/domain/printed.ts';
import { Profile } from '#shared/domain/profile.ts';
import type { Db } from '../../db.ts';
import { readable, stored } from '../../stored.ts';
import { type Employers, readEmployers } from './employers.ts';
import { type Entry, PROFILE_LISTS, type ProfileList } from './lists.ts';
import { fromPrinted } from './printed-columns.ts';
import { inPlace, readPlaces } from './read-places.ts';
import { fromJson, type Row, type RowStore } from './row-store.ts';

/** A stored entry of a list with its row. */
export interface StoredEntry {
  id: string;
  table: string;
  row: Row;
  entry: Entry & { id: string };
}

/** A person's entries of one list; one that can't be read is left out and noted. */
export function readEntries(
  db: Pick<Db, 'unreadable'>,
  store: RowStore,
  list: ProfileList,
  personId: string,
  employers: Employers,
): StoredEntry[] {
  const rows = list.tables.flatMap((table) =>
    store.all(table, { person_id: personId }).map((row) => ({ table, row })),
  );
  return readable(db, rows, ({ table, row }) => {
    const id = String(row['id']);
    const entry = stored(list.schema, { ...list.fromRow(row, table, employers), id }, list.word);
    return { id, table, row, entry: { ...entry, id } };
  });
}

/** A persona with its person's facts, in its own order. Throws `DatabaseError` where it can't be read. */
export function readProfile(
  db: Pick<Db, 'unreadable'>,
  store: RowStore,
  row: Row,
  isOneOfSeveral: boolean,
): Profile {
  const personId = String(row['person_id']);
  const [person] = store.all('people', { id: personId });
  const employers = readEmployers(store, personId);
  const placesOf = readPlaces(store, String(row['id']));
  // By keys that a file or a program gave: any name may be among them.
  const more = new Map(Object.entries(asRecord(fromJson(person?.['more']))));
  const hidden: string[] = [];
  const lists = PROFILE_LISTS.map((list) => {
    const places = placesOf(list.key);
    for (const [id, place] of places) if (place['hidden'] === 1) hidden.push(id);
    const entries = inPlace(readEntries(db, store, list, personId, employers), places);
    for (const { id, row: entryRow } of entries) {
      const kept = asRecord(fromJson(entryRow['more']));
      if (Object.keys(kept).length > 0) more.set(id, kept);
    }
    return [list.key, entries.map(({ entry }) => entry)] as const;
  });
  const text = (name: string) => person?.[name] ?? '';
  const address = Object.fromEntries(
    ['street', 'city', 'region', 'postal', 'country'].map((part) => [part, text(part)]),
  );
  const profile = {
    ...{ id: row['id'], persona: row['persona'], headline: row['headline'], summary: row['summary'] },
    name: {
      ...{ first: text('first_name'), last: text('last_name') },
      ...{ full: text('full_name'), preferred: text('preferred_name') },
    },
    ...{ email: text('email'), phone: text('phone'), address },
    ...Object.fromEntries(lists),
    ...(more.size > 0 && { more: Object.fromEntries(more) }),
    ...((isOneOfSeveral || personId !== row['id']) && { person: personId }),
    ...(hidden.length > 0 && { hidden }),
    ...(row['removed_at'] !== null && { removedAt: row['removed_at'] }),
  };
  const read = stored(Profile, row['unread'] === null && person ? profile : undefined, 'profile');
  return {
    ...read,
    ...fromPrinted({ address: [addressValue(read.address), person?.['address_printed']] }),
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
