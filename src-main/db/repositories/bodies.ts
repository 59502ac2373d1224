import type { z } from 'zod';
import type { Db } from '../db.ts';
import { and, desc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import type { BodiesTable } from '../schema/coach.ts';
import { stored } from '../stored.ts';

/**
 * A person's documents of one kind, each a row with its body as JSON: newest first, checked as they are read, and
 * never of another profile.
 */
export function createBodiesRepository<S extends z.ZodType<{ id: string }>>(
  db: Db,
  table: BodiesTable,
  schema: S,
  what: string,
) {
  const one = (profileId: string, id: string) => and(eq(table.profileId, profileId), eq(table.id, id));
  return guarded(db, {
    list(profileId: string): z.infer<S>[] {
      const rows = db.orm
        .select()
        .from(table)
        .where(eq(table.profileId, profileId))
        .orderBy(desc(table.createdAt), desc(table.id))
        .all();
      return rows.map((row) => stored(schema, row.body, what));
    },
    get(profileId: string, id: string): z.infer<S> | null {
      const row = db.orm.select().from(table).where(one(profileId, id)).get();
      return row === undefined ? null : stored(schema, row.body, what);
    },
    /** Keeps it as it is now, in place of what was kept under its id. */
    put(profileId: string, body: z.infer<S>): void {
      db.orm
        .insert(table)
        .values({ id: body.id, profileId, body })
        .onConflictDoUpdate({ target: table.id, set: { body }, setWhere: eq(table.profileId, profileId) })
        .run();
    },
    remove(profileId: string, id: string): boolean {
      return db.orm.delete(table).where(one(profileId, id)).run().changes > 0;
    },
  });
}
