import { z } from 'zod';
import { RunConfig, RunStatus } from '#shared/domain/run.ts';
import type { Db } from '../db.ts';
import { and, desc, eq, inArray, or } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { runs } from '../schema/runs.ts';
import { readable, stored } from '../stored.ts';

/** A run without its lanes. */
export const RunRecord = z.object({
  id: z.string(),
  profileId: z.string(),
  status: RunStatus,
  config: RunConfig,
  message: z.string(),
  /** Jobs that the scout found. */
  found: z.number().int(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  /** Time spent working, in ms. */
  elapsedMs: z.number(),
});
export type RunRecord = z.infer<typeof RunRecord>;
export type RunChange = Partial<Pick<RunRecord, 'status' | 'message' | 'found' | 'endedAt' | 'elapsedMs'>>;

const UNFINISHED: RunStatus[] = ['running', 'paused', 'interrupted'];

/** Runs, newest first. */
export function createRunsRepository(db: Db) {
  const read = (row: unknown) => stored(RunRecord, row, 'run');
  return guarded(db, {
    create(run: RunRecord): void {
      db.orm.insert(runs).values(whole(run)).run();
    },
    update(id: string, change: RunChange): void {
      if (Object.keys(change).length > 0) db.orm.update(runs).set(whole(change)).where(eq(runs.id, id)).run();
    },
    get(id: string): RunRecord | null {
      const row = db.orm.select().from(runs).where(eq(runs.id, id)).get();
      return row === undefined ? null : read(row);
    },
    /** The newest, and older ones that did not come to their end. */
    list(profileId: string, limit = 50): RunRecord[] {
      const newest = db.orm
        .select({ id: runs.id })
        .from(runs)
        .where(eq(runs.profileId, profileId))
        .orderBy(desc(runs.startedAt), desc(runs.id))
        .limit(limit);
      const rows = db.orm
        .select()
        .from(runs)
        .where(
          and(eq(runs.profileId, profileId), or(inArray(runs.id, newest), inArray(runs.status, UNFINISHED))),
        )
        .orderBy(desc(runs.startedAt), desc(runs.id));
      return readable(db, rows.all(), read);
    },
    /** Runs that did not come to their end: to be offered to go on after a start. */
    unfinished(profileId: string): RunRecord[] {
      const open = and(eq(runs.profileId, profileId), inArray(runs.status, UNFINISHED));
      const rows = db.orm.select().from(runs).where(open).orderBy(desc(runs.startedAt)).all();
      return readable(db, rows, read);
    },
  });
}

/** The column holds whole milliseconds. */
function whole<T extends { elapsedMs?: number | undefined }>(run: T): T {
  return run.elapsedMs === undefined ? run : { ...run, elapsedMs: Math.round(run.elapsedMs) };
}
