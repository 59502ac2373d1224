import { shownProfile } from '#shared/domain/personas/shown-profile.ts';
import { Profile } from '#shared/domain/profile.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { asc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { profiles } from '../schema/people.ts';
import { readable, stored } from '../stored.ts';
import { createMetaRepository } from './meta.ts';

const ACTIVE = 'active-profile';

/** The user's personas; one of them is active. */
export function createProfilesRepository(db: Db) {
  const meta = createMetaRepository(db);
  const read = (row: { body: unknown }) => stored(Profile, row.body, 'profile');
  const find = (id: string): Profile | null => {
    const row = db.orm.select().from(profiles).where(eq(profiles.id, id)).get();
    return row === undefined ? null : (readable(db, [row], read)[0] ?? null);
  };
  const all = () =>
    readable(
      db,
      db.orm.select().from(profiles).orderBy(asc(profiles.createdAt), asc(profiles.id)).all(),
      read,
    );
  const list = () => all().filter(({ removedAt }) => removedAt === undefined);
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
    /** Inserts or replaces; the first profile becomes the active one. */
    save(profile: Profile): void {
      const values = { id: profile.id, persona: profile.persona, body: profile };
      const { persona, body } = values;
      db.orm
        .insert(profiles)
        .values(values)
        .onConflictDoUpdate({ target: profiles.id, set: { persona, body } })
        .run();
    },
    /** What the active profile shows; the oldest where none was chosen; null where there is none. */
    active: () => shown(inUse()),
    /** The active profile with what it does not show. */
    activeWhole: inUse,
    setActive(id: string): void {
      if (find(id) === null) throw new NotFoundError('That profile no longer exists. Choose another one.');
      meta.set(ACTIVE, id);
    },
    /** Deletes a profile with everything that belongs to it. */
    delete(id: string): void {
      db.orm.delete(profiles).where(eq(profiles.id, id)).run();
    },
  });
}
