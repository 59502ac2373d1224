import type { Db } from '../db.ts';
import { and, desc, eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { stageResults } from '../schema/runs.ts';
import { profileOfRun } from './profile-of-run.ts';

/** A stage of one job, or of the whole run where `jobId` is empty. */
export interface StageKey {
  runId: string;
  jobId: string;
  stage: string;
}

/** What finished stages produced. A stage that has a result is never run again. */
export function createStageResultsRepository(db: Db) {
  const is = (key: StageKey) =>
    and(
      eq(stageResults.runId, key.runId),
      eq(stageResults.jobId, key.jobId),
      eq(stageResults.stage, key.stage),
    );
  return guarded(db, {
    /** Stores any JSON value. Save it in one `db.transaction` with the stage's events. */
    save(key: StageKey, output: unknown): void {
      db.orm
        .insert(stageResults)
        .values({ ...key, profileId: profileOfRun(key.runId), output })
        .onConflictDoUpdate({
          target: [stageResults.runId, stageResults.jobId, stageResults.stage],
          set: { output },
        })
        .run();
    },
    /** Null where the stage is not done; check `output` with the stage's own schema. */
    get(key: StageKey): { output: unknown } | null {
      const row = db.orm.select().from(stageResults).where(is(key)).get();
      return row === undefined ? null : { output: row.output };
    },
    list(runId: string): (StageKey & { output: unknown })[] {
      const rows = db.orm.select().from(stageResults).where(eq(stageResults.runId, runId)).all();
      return rows.map(({ jobId, stage, output }) => ({ runId, jobId, stage, output }));
    },
    /** What one stage of a job produced, over all runs, newest first. */
    ofJob(jobId: string, stage: string): { runId: string; output: unknown }[] {
      const { runId, output } = stageResults;
      return db.orm
        .select({ runId, output })
        .from(stageResults)
        .where(and(eq(stageResults.jobId, jobId), eq(stageResults.stage, stage)))
        .orderBy(desc(sql`${stageResults}.rowid`))
        .all();
    },
    /** Forgets a result, so that the stage runs again. */
    delete(key: StageKey): void {
      db.orm.delete(stageResults).where(is(key)).run();
    },
  });
}
