import type { z } from 'zod';
import type { ApplicationStatus, SubmissionState } from '#shared/domain/application.ts';
import type { Remote } from '#shared/domain/job.ts';
import type { Db } from '../db.ts';
import { and, count, desc, eq, gte, like, or, type SQL, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { applications, submissions } from '../schema/applications.ts';
import { discoveredJobs, jobAnalyses } from '../schema/jobs.ts';

/** What a list of jobs shows of each. */
export interface JobRow {
  id: string;
  title: string;
  company: string;
  source: string;
  vendor: string | null;
  url: string;
  locations: string[];
  remote: z.infer<typeof Remote> | null;
  postedAt: string | null;
  closed: boolean;
  /** Of the latest analysis; null where the job was not judged. */
  score: number | null;
  engine: 'model' | 'offline' | null;
  status: ApplicationStatus;
  submission: SubmissionState | null;
  foundAt: string;
}

export interface JobFilter {
  /** Words of title or company. */
  text?: string | undefined;
  minScore?: number | undefined;
  source?: string | undefined;
  status?: ApplicationStatus | undefined;
  /** Best score first (default), or newest first. */
  order?: 'score' | 'newest' | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}

const latest = sql`${jobAnalyses.id} = (SELECT max(a.id) FROM job_analyses a WHERE a.job_id = ${discoveredJobs.id})`;
const status = sql<ApplicationStatus>`coalesce(${applications.status}, 'discovered')`;
const field = <T>(path: string) =>
  sql<T>`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, ${path}) END`;

/** Lists of jobs, each with its latest analysis and where its application stands. */
export function createJobListRepository(db: Db) {
  const where = (profileId: string, filter: JobFilter): SQL | undefined => {
    const words = `%${(filter.text ?? '').replace(/[%_]/g, ' ').trim()}%`;
    return and(
      eq(discoveredJobs.profileId, profileId),
      filter.text ? or(like(discoveredJobs.title, words), like(discoveredJobs.company, words)) : undefined,
      filter.minScore === undefined ? undefined : gte(jobAnalyses.score, filter.minScore),
      filter.source === undefined ? undefined : eq(discoveredJobs.source, filter.source),
      filter.status === undefined ? undefined : sql`${status} = ${filter.status}`,
    );
  };
  const columns = {
    id: discoveredJobs.id,
    title: discoveredJobs.title,
    company: discoveredJobs.company,
    source: discoveredJobs.source,
    vendor: field<string | null>('$.vendor'),
    url: discoveredJobs.url,
    locations: field<string | null>('$.locations'),
    remote: field<JobRow['remote']>('$.remote'),
    postedAt: discoveredJobs.postedAt,
    closed: discoveredJobs.closed,
    score: jobAnalyses.score,
    engine: sql<JobRow['engine']>`${jobAnalyses.engine}`,
    status,
    submission: sql<SubmissionState | null>`${submissions.state}`,
    foundAt: discoveredJobs.createdAt,
  };
  const isSubmission = and(
    eq(submissions.profileId, discoveredJobs.profileId),
    eq(submissions.jobKey, discoveredJobs.jobKey),
  );

  return guarded(db, {
    list(profileId: string, filter: JobFilter = {}): JobRow[] {
      const order =
        filter.order === 'newest'
          ? desc(discoveredJobs.createdAt)
          : desc(sql`coalesce(${jobAnalyses.score}, -1)`);
      return db.orm
        .select(columns)
        .from(discoveredJobs)
        .leftJoin(jobAnalyses, latest)
        .leftJoin(applications, eq(applications.jobId, discoveredJobs.id))
        .leftJoin(submissions, isSubmission)
        .where(where(profileId, filter))
        .orderBy(order, desc(discoveredJobs.createdAt), discoveredJobs.id)
        .limit(filter.limit ?? 200)
        .offset(filter.offset ?? 0)
        .all()
        .map((row) => ({ ...row, locations: JSON.parse(row.locations ?? '[]') as string[] }));
    },
    /** How many jobs the filter lets through, without its limit. */
    total(profileId: string, filter: JobFilter = {}): number {
      const row = db.orm
        .select({ n: count() })
        .from(discoveredJobs)
        .leftJoin(jobAnalyses, latest)
        .leftJoin(applications, eq(applications.jobId, discoveredJobs.id))
        .where(where(profileId, filter))
        .get();
      return row?.n ?? 0;
    },
  });
}
