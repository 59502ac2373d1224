import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { Db } from '../db.ts';
import { desc, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs, jobAnalyses } from '../schema/jobs.ts';
import { stored } from '../stored.ts';

/** How well jobs fit, newest judgement first. */
export function createAnalysesRepository(db: Db) {
  return guarded(db, {
    save(profileId: string, analysis: JobAnalysis): void {
      const { job, ...body } = analysis;
      const { score, engine } = analysis;
      db.orm.insert(jobAnalyses).values({ profileId, jobId: job.id, score, engine, body }).run();
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
