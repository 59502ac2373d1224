import { shownProfile } from '#shared/domain/personas/shown-profile.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { guarded } from '../guarded.ts';
import { readable } from '../stored.ts';
import { createMetaRepository } from './meta.ts';
import { readProfile } from './profile-rows/read-profile.ts';
import { createRowStore, type Row } from './profile-rows/row-store.ts';
import { writeProfile } from './profile-rows/write-profile.ts';

const ACTIVE = 'active-profile';

/** The user's personas, each entry a row (docs/decisions/0017); one of them is active. */
export function createProfilesRepository(db: Db) {
  const meta = createMetaRepository(db);
  const store = createRowStore(db.client);
  const read = (rows: readonly Row[]): Profile[] =>
    readable(db, rows, (row) => {
      const isOneOfSeveral = store.all('profiles', { person_id: row['person_id'] ?? null }).length > 1;
      return readProfile(db, store, row, isOneOfSeveral);
    });
  const find = (id: string): Profile | null => read(store.all('profiles', { id }))[0] ?? null;
  const rows = () => db.client.prepare('SELECT * FROM profiles ORDER BY created_at, id').all() as Row[];
  const all = () => read(rows());
  const list = () => read(rows().filter((row) => row['removed_at'] === null));
  const inUse = (): Profile | null => {
    const id = meta.get(ACTIVE);
    const chosen = id === null ? null : find(id);
    return (chosen?.removedAt === undefined ? chosen : null) ?? list()[0] ?? null;
  };
  const shown = (profile: Profile | null) => (profile === null ? null : shownProfile(profile));

  return guarded(db, {
    /** All that were not removed, oldest first, with what they do not show. */
    list,
    /** Removed ones too: what they say about the user stays private. */
    all,
    /** What a profile shows; also of a removed one, which may have been sent already. */
    get: (id: string) => shown(find(id)),
    /** A profile with what it does not show, to be changed. */
    whole: find,
    /**
     * Inserts or changes it, row by row. Personas of one person have their facts in common, so these change for all of
     * them. The first profile becomes the active one.
     */
    save: (profile: Profile): void => db.transaction(() => writeProfile(db, store, profile)),
    /** What the active profile shows; the oldest where none was chosen; null where there is none. */
    active: () => shown(inUse()),
    /** The active profile with what it does not show. */
    activeWhole: inUse,
    setActive(id: string): void {
      if (find(id) === null) throw new NotFoundError('That profile no longer exists. Choose another one.');
      meta.set(ACTIVE, id);
    },
    /** Deletes a profile with everything that belongs to it, and the person with the last one of theirs. */
    delete(id: string): void {
      db.transaction(() => {
        const [row] = store.all('profiles', { id });
        store.remove('profiles', { id });
        const person = row?.['person_id'] ?? null;
        if (store.all('profiles', { person_id: person }).length === 0) store.remove('people', { id: person });
      });
    },
  });
}
