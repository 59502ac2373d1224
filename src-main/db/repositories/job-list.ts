import { z } from 'zod';
import type { ApplicationStatus, SubmissionState } from '#shared/domain/application.ts';
import { type Remote, Salary } from '#shared/domain/job.ts';
import { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { JobSort, Verdict } from '#shared/domain/job-query.ts';
import { WarningKind } from '#shared/domain/job-warning.ts';
import { Nudge } from '#shared/domain/nudge.ts';
import type { Db } from '../db.ts';
import { and, asc, count, desc, eq, inArray, type SQL, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { applications, submissions } from '../schema/applications.ts';
import { discoveredJobs, jobAnalyses } from '../schema/jobs.ts';
import { heldByName, type JobFilter, jobWhere } from './job-filter.ts';

/** What a list of jobs shows of each. */
export interface JobRow {
  id: string;
  title: string;
  company: string;
  source: string;
  url: string;
  locations: string[];
  remote: z.infer<typeof Remote> | null;
  salary: Salary | null;
  postedAt: string | null;
  firstPostedAt: string | null;
  closed: boolean;
  /** Of the latest analysis; null where the job was not judged. */
  score: number | null;
  engine: 'model' | 'offline' | null;
  /** Of the latest analysis; empty where the job was not judged. */
  parts: JobAnalysis['parts'];
  knockouts: JobAnalysis['knockouts'];
  status: ApplicationStatus;
  submission: SubmissionState | null;
  starred: boolean;
  hiddenAt: string | null;
  practice: boolean;
  foundAt: string;
  seenAt: string | null;
  verdict: Verdict | null;
  nudge: Nudge | null;
  /** The same job of the same employer was posted before, at an earlier day. */
  reposted: boolean;
  /** The user applied for another job there. */
  appliedThere: boolean;
  /** As the posting states them, lower case. */
  level: string | null;
  employment: string | null;
  /** How much text was read, in characters. */
  textLength: number;
  /** Of what its own words warn; null where nobody looked yet. */
  warnings: WarningKind[] | null;
}

interface Facets {
  sources: { name: string; count: number }[];
  levels: { name: string; count: number }[];
  employment: { name: string; count: number }[];
  hidden: number;
}

interface JobMarks {
  starred?: boolean;
  hiddenAt?: string | null;
  seenAt?: string;
}

interface Part {
  limit?: number | undefined;
  offset?: number | undefined;
}

const latest = sql`${jobAnalyses.id} = (SELECT max(a.id) FROM job_analyses a WHERE a.job_id = ${discoveredJobs.id})`;
const field = <T>(path: string) =>
  sql<T>`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, ${path}) END`;
const inAnalysis = (path: string) =>
  sql<
    string | null
  >`CASE WHEN json_valid(${jobAnalyses.body}) THEN json_extract(${jobAnalyses.body}, ${path}) END`;
const newest = desc(discoveredJobs.createdAt);
const ORDER: Record<Exclude<JobSort, 'match'>, SQL[]> = {
  score: [desc(discoveredJobs.score), newest],
  yours: [desc(sql`${discoveredJobs}.yours`), newest],
  posted: [desc(sql`coalesce(${discoveredJobs.postedAt}, '')`), newest],
  found: [newest],
  company: [asc(sql`${discoveredJobs.company} COLLATE NOCASE`), desc(discoveredJobs.score)],
  pay: [desc(discoveredJobs.payYear), desc(discoveredJobs.score)],
};
const isApplication = and(
  eq(applications.profileId, discoveredJobs.profileId),
  eq(applications.jobId, discoveredJobs.id),
);
const isSubmission = and(
  eq(submissions.profileId, discoveredJobs.profileId),
  eq(submissions.jobKey, discoveredJobs.jobKey),
);

/** A repost is the same title at the same employer and place, at a later day. */
const isEarlier = sql`o.profile_id = ${discoveredJobs.profileId}
  AND o.title_key = ${discoveredJobs.titleKey} AND o.company_key = ${discoveredJobs.companyKey} AND o.company_key <> ''
  AND o.id <> ${discoveredJobs.id} AND date(o.posted_at) < date(${discoveredJobs.postedAt})
  AND json_valid(o.body) AND json_extract(o.body, '$.locations') = ${field('$.locations')}`;
const postedBefore = sql`EXISTS (SELECT 1 FROM discovered_jobs o WHERE ${isEarlier})`;
const appliedThere = sql`EXISTS (SELECT 1 FROM applications a JOIN discovered_jobs o ON o.id = a.job_id
  WHERE a.profile_id = ${discoveredJobs.profileId} AND a.status NOT IN ('discovered', 'withdrawn')
  AND o.company_key = ${discoveredJobs.companyKey} AND o.company_key <> '' AND o.id <> ${discoveredJobs.id})`;

function orderOf({ sort = 'score', text = '' }: JobFilter): SQL[] {
  if (sort !== 'match') return ORDER[sort];
  const byName = heldByName(text);
  return byName ? [desc(byName), ...ORDER.score] : ORDER.score;
}

/** Lists of jobs, each with its latest analysis and where its application stands. */
export function createJobListRepository(db: Db) {
  const columns = {
    id: discoveredJobs.id,
    title: discoveredJobs.title,
    company: discoveredJobs.company,
    source: discoveredJobs.source,
    url: discoveredJobs.url,
    locations: field<string | null>('$.locations'),
    remote: sql<JobRow['remote']>`${discoveredJobs.remote}`,
    salary: field<string | null>('$.salary'),
    postedAt: discoveredJobs.postedAt,
    firstPostedAt: field<string | null>('$.firstPostedAt'),
    closed: discoveredJobs.closed,
    score: discoveredJobs.score,
    engine: sql<JobRow['engine']>`${jobAnalyses.engine}`,
    parts: inAnalysis('$.parts'),
    knockouts: inAnalysis('$.knockouts'),
    status: sql<ApplicationStatus>`coalesce(${applications.status}, 'discovered')`,
    submission: sql<SubmissionState | null>`${submissions.state}`,
    starred: discoveredJobs.starred,
    hiddenAt: discoveredJobs.hiddenAt,
    practice: discoveredJobs.practice,
    foundAt: discoveredJobs.createdAt,
    seenAt: discoveredJobs.seenAt,
    verdict: sql<Verdict | null>`${discoveredJobs.verdict}`,
    nudge: sql<
      string | null
    >`CASE WHEN ${discoveredJobs.nudge} <> 0 THEN json_object('points', ${discoveredJobs.nudge}, 'because', json(${discoveredJobs.nudgeBecause})) END`,
    reposted: sql<number>`${postedBefore}`,
    appliedThere: sql<number>`${appliedThere}`,
    textLength: sql<number>`coalesce(length(${field('$.description')}), 0)`,
    warnings: discoveredJobs.warnings,
    level: discoveredJobs.level,
    employment: discoveredJobs.employment,
  };

  return guarded(db, {
    list(profileId: string, { limit = 200, offset = 0, ...filter }: JobFilter & Part = {}): JobRow[] {
      // Chosen and ordered by the index alone; only those that are shown are read.
      const chosen = db.orm
        .select({ id: discoveredJobs.id })
        .from(discoveredJobs)
        .where(jobWhere(profileId, filter))
        .orderBy(...orderOf(filter), discoveredJobs.id)
        .limit(limit)
        .offset(offset)
        .all()
        .map(({ id }) => id);
      const rows = db.orm
        .select(columns)
        .from(discoveredJobs)
        .leftJoin(jobAnalyses, latest)
        .leftJoin(applications, isApplication)
        .leftJoin(submissions, isSubmission)
        .where(inArray(discoveredJobs.id, chosen))
        .all()
        .map((row): [string, JobRow] => [
          row.id,
          {
            ...row,
            locations: read(z.array(z.string()), row.locations, []),
            salary: read(Salary.nullable(), row.salary, null),
            parts: read(JobAnalysis.shape.parts, row.parts, []),
            knockouts: read(JobAnalysis.shape.knockouts, row.knockouts, []),
            nudge: read(Nudge.nullable(), row.nudge, null),
            reposted: row.reposted === 1,
            appliedThere: row.appliedThere === 1,
            warnings: read(z.array(WarningKind).nullable(), row.warnings, null),
          },
        ]);
      const byId = new Map(rows);
      return chosen.flatMap((id) => byId.get(id) ?? []);
    },
    /** How many jobs the filter lets through. */
    total(profileId: string, filter: JobFilter = {}): number {
      const all = db.orm.select({ n: count() }).from(discoveredJobs);
      return all.where(jobWhere(profileId, filter)).get()?.n ?? 0;
    },
    /** The sources, levels and types that the profile's jobs have, most first, and how many jobs are put away. */
    facets(profileId: string): Facets {
      const ofProfile = eq(discoveredJobs.profileId, profileId);
      const counted = (value: SQL<string>) =>
        db.orm
          .select({ name: value, count: count() })
          .from(discoveredJobs)
          .where(and(ofProfile, sql`${value} IS NOT NULL`))
          .groupBy(value)
          .orderBy(desc(count()), asc(value))
          .all();
      const hidden = db.orm
        .select({ n: count() })
        .from(discoveredJobs)
        .where(and(ofProfile, sql`${discoveredJobs.hiddenAt} IS NOT NULL`))
        .get();
      return {
        sources: counted(sql`${discoveredJobs.source}`),
        levels: counted(sql`${discoveredJobs.level}`),
        employment: counted(sql`${discoveredJobs.employment}`),
        hidden: hidden?.n ?? 0,
      };
    },
    /** Keeps of what each posting's own words warn. */
    keepWarnings(found: ReadonlyMap<string, readonly WarningKind[]>): void {
      db.transaction(() => {
        for (const [id, kinds] of found)
          db.orm
            .update(discoveredJobs)
            .set({ warnings: JSON.stringify(kinds) })
            .where(eq(discoveredJobs.id, id))
            .run();
      });
    },
    /** The earlier days on which the same job of the same employer was posted, the first one first. */
    postedBefore(jobId: string): string[] {
      const days = sql`SELECT DISTINCT date(o.posted_at) AS day FROM discovered_jobs
        JOIN discovered_jobs o ON ${isEarlier} WHERE ${discoveredJobs.id} = ${jobId} ORDER BY day`;
      return db.orm.all<{ day: string }>(days).map(({ day }) => day);
    },
    /** The user's marks of jobs; what is left out stays. */
    mark(profileId: string, jobIds: readonly string[], marks: JobMarks): void {
      if (Object.keys(marks).length === 0) return;
      db.orm
        .update(discoveredJobs)
        .set(marks)
        .where(and(eq(discoveredJobs.profileId, profileId), inArray(discoveredJobs.id, [...jobIds])))
        .run();
    },
    marks(jobId: string): {
      starred: boolean;
      hidden: boolean;
      verdict: Verdict | null;
      nudge: Nudge | null;
    } {
      const row = db.orm
        .select({
          starred: discoveredJobs.starred,
          hiddenAt: discoveredJobs.hiddenAt,
          ...{ verdict: columns.verdict, nudge: columns.nudge },
        })
        .from(discoveredJobs)
        .where(eq(discoveredJobs.id, jobId))
        .get();
      return {
        starred: row?.starred ?? false,
        hidden: (row?.hiddenAt ?? null) !== null,
        verdict: row?.verdict ?? null,
        nudge: read(Nudge.nullable(), row?.nudge ?? null, null),
      };
    },
  });
}

/** A part of a stored body; what can't be read any more counts as not there. */
function read<T>(shape: z.ZodType<T>, json: string | null, otherwise: T): T {
  return json === null ? otherwise : (shape.safeParse(JSON.parse(json)).data ?? otherwise);
}
