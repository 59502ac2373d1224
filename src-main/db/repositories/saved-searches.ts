import { SavedSearch } from '#shared/domain/saved-search.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs } from '../schema/jobs.ts';
import { savedSearches, savedSearchFinds } from '../schema/tasks.ts';
import { readable, stored } from '../stored.ts';

const MOST = 200;

/** A search that was taken out, as it was stored. */
export interface TakenSearch {
  row: typeof savedSearches.$inferSelect;
  finds: (typeof savedSearchFinds.$inferSelect)[];
}

/** Searches that are kept, and what each found. */
export function createSavedSearchesRepository(db: Db) {
  const read = (row: { body: unknown }) => stored(SavedSearch, row.body, 'saved search');
  const of = (searchId: string) => eq(savedSearchFinds.searchId, searchId);
  return guarded(db, {
    put(profileId: string, search: SavedSearch): void {
      const { id } = search;
      db.orm
        .insert(savedSearches)
        .values({ id, profileId, body: search })
        .onConflictDoUpdate({ target: savedSearches.id, set: { body: search } })
        .run();
    },
    get(id: string): { profileId: string; search: SavedSearch } | null {
      const row = db.orm.select().from(savedSearches).where(eq(savedSearches.id, id)).get();
      return row === undefined ? null : { profileId: row.profileId, search: read(row) };
    },
    list(profileId: string): SavedSearch[] {
      const rows = db.orm.select().from(savedSearches).where(eq(savedSearches.profileId, profileId)).all();
      return readable(db, rows, read);
    },
    all(): SavedSearch[] {
      return readable(db, db.orm.select().from(savedSearches).all(), read);
    },
    /** Takes a search out with all that it found; null where it is not there. */
    take(id: string): TakenSearch | null {
      return db.transaction(() => {
        const row = db.orm.select().from(savedSearches).where(eq(savedSearches.id, id)).get();
        if (row === undefined) return null;
        const finds = db.orm.select().from(savedSearchFinds).where(of(id)).all();
        db.orm.delete(savedSearches).where(eq(savedSearches.id, id)).run();
        return { row, finds };
      });
    },
    /** Puts back what was taken, as far as the jobs that were found are still there. */
    putBack({ row, finds }: TakenSearch): void {
      db.transaction(() => {
        db.orm.insert(savedSearches).values(row).onConflictDoNothing().run();
        const { id } = discoveredJobs;
        for (const find of finds)
          if (db.orm.select({ id }).from(discoveredJobs).where(eq(id, find.jobId)).get() !== undefined)
            db.orm.insert(savedSearchFinds).values(find).onConflictDoNothing().run();
      });
    },
    /** Keeps what a run found; gives how many it never found before. The first run's finds are all new. */
    found(searchId: string, jobIds: readonly string[], at: string): number {
      return db.transaction(() => {
        let fresh = 0;
        for (const jobId of jobIds)
          fresh += db.orm
            .insert(savedSearchFinds)
            .values({ searchId, jobId, foundAt: at, isNew: true })
            .onConflictDoNothing()
            .run().changes;
        return fresh;
      });
    },
    counts(searchId: string): { total: number; fresh: number } {
      const total = sql<number>`count(*)`;
      const fresh = sql<number>`coalesce(sum(${savedSearchFinds.isNew}), 0)`;
      return (
        db.orm.select({ total, fresh }).from(savedSearchFinds).where(of(searchId)).get() ?? {
          total: 0,
          fresh: 0,
        }
      );
    },
    /** What was found since the user last looked, the latest first. */
    fresh(searchId: string) {
      return (
        db.orm
          .select({ id: discoveredJobs.id, title: discoveredJobs.title, company: discoveredJobs.company })
          .from(savedSearchFinds)
          .innerJoin(discoveredJobs, eq(discoveredJobs.id, savedSearchFinds.jobId))
          .where(and(of(searchId), eq(savedSearchFinds.isNew, true)))
          // Of one run, the best fit was put in first.
          .orderBy(desc(savedSearchFinds.foundAt), sql`${savedSearchFinds}.rowid`)
          .limit(MOST)
          .all()
      );
    },
    looked: (searchId: string) =>
      void db.orm.update(savedSearchFinds).set({ isNew: false }).where(of(searchId)).run(),
  });
}
