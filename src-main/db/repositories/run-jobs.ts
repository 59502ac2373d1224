import { Lane } from '#shared/domain/run.ts';
import type { Db } from '../db.ts';
import { and, asc, desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { runJobs, runs } from '../schema/runs.ts';
import { readable, stored } from '../stored.ts';
import { profileOfRun } from './profile-of-run.ts';

/** The lanes of a run, in the order in which they were added. */
export function createRunJobsRepository(db: Db) {
  const read = (row: unknown) => stored(Lane, row, 'lane');
  return guarded(db, {
    /** Adds a lane at the end, or updates the one of the same job. */
    save(runId: string, lane: Lane): void {
      const position = sql<number>`(SELECT count(*) FROM run_jobs WHERE run_id = ${runId})`;
      const { jobId: _, ...set } = lane;
      db.orm
        .insert(runJobs)
        .values({ runId, profileId: profileOfRun(runId), position, ...lane })
        .onConflictDoUpdate({ target: [runJobs.runId, runJobs.jobId], set })
        .run();
    },
    get(runId: string, jobId: string): Lane | null {
      const row = db.orm
        .select()
        .from(runJobs)
        .where(and(eq(runJobs.runId, runId), eq(runJobs.jobId, jobId)))
        .get();
      return row === undefined ? null : read(row);
    },
    /** A job's lane in the newest run of a profile that has it. */
    newest(profileId: string, jobId: string): { runId: string; lane: Lane } | null {
      const rows = db.orm
        .select({ lane: runJobs })
        .from(runJobs)
        .innerJoin(runs, eq(runs.id, runJobs.runId))
        .where(and(eq(runs.profileId, profileId), eq(runJobs.jobId, jobId)))
        .orderBy(desc(runs.startedAt))
        .all();
      const [newest] = readable(db, rows, ({ lane }) => ({ runId: lane.runId, lane: read(lane) }));
      return newest ?? null;
    },
    list(runId: string): Lane[] {
      const rows = db.orm
        .select()
        .from(runJobs)
        .where(eq(runJobs.runId, runId))
        .orderBy(asc(runJobs.position))
        .all();
      return readable(db, rows, read);
    },
  });
}
