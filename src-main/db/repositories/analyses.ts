import { z } from 'zod';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { byWeights, type ScoreWeights } from '#shared/domain/score-weights.ts';
import type { Db } from '../db.ts';
import { asc, desc, eq, gt, inArray, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs, jobAnalyses } from '../schema/jobs.ts';
import { stored } from '../stored.ts';

/** What weights change of an analysis; the rest stays as it is. */
const Weighed = z.looseObject({ parts: JobAnalysis.shape.parts, score: JobAnalysis.shape.score });

/** How well jobs fit, newest judgement first. */
export function createAnalysesRepository(db: Db) {
  return guarded(db, {
    save(profileId: string, analysis: JobAnalysis): void {
      const { job, ...body } = analysis;
      const { score, engine } = analysis;
      db.orm.insert(jobAnalyses).values({ profileId, jobId: job.id, score, engine, body }).run();
    },
    /**
     * Gives the next so many analyses behind row `after` the user's weights, and their jobs the new scores. Gives the last
     * row; null where none is left.
     */
    weighAnew(weights: ScoreWeights, after: number, limit: number): number | null {
      return db.transaction(() => {
        const rows = db.orm
          .select({ id: jobAnalyses.id, jobId: jobAnalyses.jobId, body: jobAnalyses.body })
          .from(jobAnalyses)
          .where(gt(jobAnalyses.id, after))
          .orderBy(asc(jobAnalyses.id))
          .limit(limit)
          .all();
        for (const { id, body } of rows) {
          const weighed = Weighed.safeParse(body);
          if (!weighed.success) continue;
          const anew = byWeights(weighed.data, weights);
          db.orm
            .update(jobAnalyses)
            .set({ score: anew.score, body: anew })
            .where(eq(jobAnalyses.id, id))
            .run();
        }
        const jobs = [...new Set(rows.map(({ jobId }) => jobId))];
        const score = sql`(SELECT a.score FROM job_analyses a WHERE a.job_id = ${discoveredJobs.id} ORDER BY a.id DESC LIMIT 1)`;
        db.orm.update(discoveredJobs).set({ score }).where(inArray(discoveredJobs.id, jobs)).run();
        return rows.at(-1)?.id ?? null;
      });
    },
    /** The latest analysis of a job, with the job as it is stored now. */
    latest(jobId: string): JobAnalysis | null {
      const row = db.orm
        .select({ body: jobAnalyses.body, job: discoveredJobs.body })
        .from(jobAnalyses)
        .innerJoin(discoveredJobs, eq(discoveredJobs.id, jobAnalyses.jobId))
        .where(eq(jobAnalyses.jobId, jobId))
        .orderBy(desc(jobAnalyses.id))
        .limit(1)
        .get();
      return row === undefined
        ? null
        : stored(JobAnalysis, { ...(row.body as object), job: row.job }, 'analysis');
    },
  });
}
