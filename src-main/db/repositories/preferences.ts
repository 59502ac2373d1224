import { NO_PREFERENCES, Preferences } from '#shared/domain/preferences.ts';
import type { Db } from '../db.ts';
import { eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { preferences } from '../schema/people.ts';
import { readable, stored } from '../stored.ts';

/** What the user wants of a job, by persona; nothing is wanted until it is said. */
export function createPreferencesRepository(db: Db) {
  return guarded(db, {
    get(profileId: string): Preferences {
      const rows = db.orm.select().from(preferences).where(eq(preferences.profileId, profileId)).all();
      return readable(db, rows, (row) => stored(Preferences, row, 'preference'))[0] ?? NO_PREFERENCES;
    },
    put(profileId: string, wanted: Preferences): void {
      db.orm
        .insert(preferences)
        .values({ profileId, ...wanted })
        .onConflictDoUpdate({ target: preferences.profileId, set: wanted })
        .run();
    },
  });
}
