import type { Db } from '../db.ts';
import { eq, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { applications } from '../schema/applications.ts';
import { discoveredJobs } from '../schema/jobs.ts';

/** What an application came from and went out with, as far as it is stored. */
export interface ApplicationOrigin {
  id: string;
  /** Name of the source that found the job first; null where the job is no longer stored. */
  source: string | null;
  /** The job's latest score, 0-100. */
  score: number | null;
  /** Layout of the resume whose very file went out; `''` for the usual one. */
  layout: string | null;
}

/** Origins of many applications in one question, without reading a body. */
export function createApplicationOriginsRepository(db: Db) {
  return guarded(db, {
    list(profileId: string): ApplicationOrigin[] {
      return db.orm
        .select({
          id: applications.id,
          source: discoveredJobs.source,
          score: sql<number | null>`(SELECT n.score FROM job_analyses n
            WHERE n.job_id = ${applications.jobId} ORDER BY n.id DESC LIMIT 1)`,
          layout: sql<string | null>`(SELECT coalesce(json_extract(r.body, '$.document.look.template'), '')
            FROM json_each(CASE WHEN json_valid(${applications.receipt}) THEN ${applications.receipt} ELSE '{}' END, '$.files') f
            JOIN generated_resumes r ON r.job_id = ${applications.jobId} AND r.file_id = json_extract(f.value, '$.fileId')
            WHERE json_valid(r.body) LIMIT 1)`,
        })
        .from(applications)
        .leftJoin(discoveredJobs, eq(discoveredJobs.id, applications.jobId))
        .where(eq(applications.profileId, profileId))
        .all();
    },
  });
}
