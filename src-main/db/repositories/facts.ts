import { Fact } from '#shared/domain/fact.ts';
import type { Db } from '../db.ts';
import { and, asc, eq } from '../drizzle.ts';
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
    /** Makes these all facts of a profile; call it whenever the profile is saved. What stays as it was is not touched. */
    replace(profileId: string, all: readonly Fact[]): void {
      const own = (id: string) => and(eq(facts.profileId, profileId), eq(facts.id, id));
      db.transaction(() => {
        const rows = db.orm.select().from(facts).where(eq(facts.profileId, profileId)).all();
        const stored = new Map(rows.map((row) => [row.id, row]));
        for (const [position, fact] of all.entries()) {
          const row = stored.get(fact.id);
          stored.delete(fact.id);
          if (row === undefined)
            db.orm
              .insert(facts)
              .values({ profileId, position, ...fact })
              .run();
          else if (row.position !== position || row.text !== fact.text || row.source !== fact.source)
            db.orm
              .update(facts)
              .set({ position, ...fact })
              .where(own(fact.id))
              .run();
        }
        for (const id of stored.keys()) db.orm.delete(facts).where(own(id)).run();
      });
    },
  });
}
