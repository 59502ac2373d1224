import { addressValue, printedText } from '#shared/domain/printed.ts';
import type { Profile } from '#shared/domain/profile.ts';
import type { Db } from '../../db.ts';
import { putEmployers, readEmployers, removeIdleEmployers } from './employers.ts';
import { withEntryIds } from './entry-ids.ts';
import { type Entry, PROFILE_LISTS, type ProfileList } from './lists.ts';
import { type NamedEntry, putEntries } from './put-entries.ts';
import { putPlaces } from './put-places.ts';
import { inPlace, readPlaces } from './read-places.ts';
import { readEntries } from './read-profile.ts';
import type { Row, RowStore } from './row-store.ts';

/**
 * Stores a profile row by row: what did not change is not touched, and what it has no more is removed, for all personas
 * of the person. Call it in a transaction.
 */
export function writeProfile(db: Pick<Db, 'unreadable'>, store: RowStore, profile: Profile): void {
  const [known] = store.all('profiles', { id: profile.id });
  const personId = (known?.['person_id'] as string | null) ?? profile.person ?? profile.id;
  const persona = { id: profile.id, personId, hidden: new Set(profile.hidden) };
  const before = readEmployers(store, personId);
  const placesOf = readPlaces(store, profile.id);
  const rest = new Map(Object.entries(profile.more ?? {}));
  const lists = PROFILE_LISTS.map((list) => {
    const stored = readEntries(db, store, list, personId, before);
    const ordered = inPlace(stored, placesOf(list.key)).map(({ entry }) => entry);
    return { list, stored, entries: namedEntries(list, profile[list.key], ordered, rest) };
  });
  putPerson(store, personId, profile, rest);
  store.put('profiles', { id: profile.id }, { ...personaColumns(profile), person_id: personId }, known);
  const jobs = lists.find(({ list }) => list.key === 'experience')?.entries ?? [];
  const employers = putEmployers(
    store,
    personId,
    jobs.map(({ entry }, index) => ({ id: entry.id, company: profile.experience[index]?.company ?? '' })),
  );
  for (const { list, stored, entries } of lists) {
    putEntries(store, list, entries, { personId, stored, employers });
    const order = entries.map(({ entry }) => entry.id);
    putPlaces(store, persona, list.key, order);
  }
  removeIdleEmployers(store, personId);
}

const personaColumns = ({ persona, headline, summary, removedAt }: Profile): Row => ({
  ...{ persona, headline, summary, removed_at: removedAt ?? null, unread: null },
});

function putPerson(store: RowStore, id: string, profile: Profile, more: ReadonlyMap<string, unknown>): void {
  const { name, email, phone, address, printed } = profile;
  const columns = {
    ...{ full_name: name.full, first_name: name.first, last_name: name.last },
    ...{ preferred_name: name.preferred, email, phone, ...address },
    address_printed: printedText(printed, 'address', addressValue(address)),
    more: JSON.stringify(Object.fromEntries(more)),
  };
  const [stored] = store.all('people', { id });
  store.put('people', { id }, columns, stored);
}

/** Entries with their ids, and what a file held beyond each, which is taken out of `rest`. */
function namedEntries(
  list: ProfileList,
  entries: readonly Entry[],
  stored: readonly (Entry & { id: string })[],
  rest: Map<string, unknown>,
): NamedEntry[] {
  const own = new Set(entries.map(({ id }) => id));
  return withEntryIds(entries, stored, list).map((entry, index) => {
    // One that a file gave no id is known there by its number.
    const numbered = `${list.prefix}${index + 1}`;
    const key = entries[index]?.id === undefined && !own.has(numbered) ? numbered : entry.id;
    const more = rest.get(key);
    rest.delete(key);
    return { entry, more };
  });
}
