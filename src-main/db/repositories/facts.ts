import { Fact } from '#shared/domain/fact.ts';
import type { Db } from '../db.ts';
import { asc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { facts } from '../schema/people.ts';
import { readable, stored } from '../stored.ts';

/** Every claim about the user, in the profile's order. */
export function createFactsRepository(db: Db) {
  return guarded(db, {
    all(profileId: string): Fact[] {
      const rows = db.orm
        .select()
        .from(facts)
        .where(eq(facts.profileId, profileId))
        .orderBy(asc(facts.position))
        .all();
      return readable(db, rows, (row) => stored(Fact, row, 'fact'));
    },
    /** Replaces all facts of a profile; call it whenever the profile is saved. */
    replace(profileId: string, all: readonly Fact[]): void {
      db.transaction(() => {
        db.orm.delete(facts).where(eq(facts.profileId, profileId)).run();
        for (const [position, fact] of all.entries()) {
          db.orm
            .insert(facts)
            .values({ profileId, position, ...fact })
            .run();
        }
      });
    },
  });
}
