import { companyKey } from '#shared/domain/company-key.ts';
import { Job, Salary } from '#shared/domain/job.ts';
import { keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { isJobSite, jobKeyOf, type Posted } from '#shared/domain/same-job/job-key.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import { withFirstPosted } from '#shared/postings/first-posted.ts';
import { compareJobs, findOfJob, fingerprintOf } from '#shared/same-job/compare-jobs.ts';
import type { Db } from '../db.ts';
import { and, asc, count, desc, eq, inArray, sql } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs, jobSightings } from '../schema/jobs.ts';
import { readable, stored } from '../stored.ts';
import { columnsOf } from './job-columns.ts';
import { createJobsApart } from './jobs-apart.ts';

/** One place where a job was seen. */
export interface Sighting {
  id: number;
  source: string;
  url: string;
  /** As this place writes it; empty where it was not kept. */
  title: string;
  jobKey: string;
  seenAt: string;
}
type SeenFind = OtherFind & Pick<Posted, 'vendor' | 'isFormOfMany'>;

/** A find of a known job that is not its first. */
export type OtherFind = Pick<Sighting, 'source' | 'url'> & { title?: string };

/** The jobs that were found, one row a job however many places show it. */
export function createJobsRepository(db: Db) {
  const get = (id: string) => db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, id)).get();
  const byKeys = (profileId: string, keys: readonly string[]) => {
    const seen = db.orm
      .select({ jobId: jobSightings.jobId })
      .from(jobSightings)
      .where(and(eq(jobSightings.profileId, profileId), inArray(jobSightings.jobKey, [...keys])))
      .orderBy(asc(jobSightings.id))
      .get();
    if (seen !== undefined) return get(seen.jobId);
    const own = and(eq(discoveredJobs.profileId, profileId), inArray(discoveredJobs.jobKey, [...keys]));
    return db.orm.select().from(discoveredJobs).where(own).get();
  };
  const apart = createJobsApart(db);
  const read = (row: { id: string; body: unknown }): Job => ({ ...stored(Job, row.body, 'job'), id: row.id });
  const see = (profileId: string, jobId: string, find: SeenFind, body?: Job) => {
    const { source, url, title = '' } = find;
    const jobKey = jobKeyOf({ ...find, title });
    db.orm
      .insert(jobSightings)
      .values({ profileId, jobId, source, url, jobKey, title, ...(body ? { body } : {}) })
      .onConflictDoNothing()
      .run();
  };
  /** The one stored job that is this posting by company, title, place and text, and that nobody told apart from it. */
  const byWords = (profileId: string, job: Job, keys: readonly string[]) => {
    const { titleKey, companyKey } = columnsOf(job);
    const print = fingerprintOf(findOfJob(job));
    const alike = db.orm
      .select()
      .from(discoveredJobs)
      .where(
        and(
          eq(discoveredJobs.profileId, profileId),
          and(eq(discoveredJobs.titleKey, titleKey), eq(discoveredJobs.companyKey, companyKey)),
        ),
      )
      .all()
      .filter((row) =>
        readable(db, [row], read).some(
          (known) => compareJobs(fingerprintOf(findOfJob(known)), print) === 'same',
        ),
      )
      .filter((row) => !apart.isApart(profileId, keys, [row.jobKey]));
    return alike.length === 1 ? alike[0] : undefined;
  };

  return guarded(db, {
    /** Jobs of one employer, however its name is written there, the newest first. */
    ofCompany(profileId: string, company: string, most: number): Job[] {
      const key = companyKey(company);
      if (key === '') return [];
      const same = and(eq(discoveredJobs.profileId, profileId), eq(discoveredJobs.companyKey, key));
      return db.orm
        .select()
        .from(discoveredJobs)
        .where(same)
        .orderBy(desc(discoveredJobs.createdAt))
        .limit(most)
        .all()
        .map(read);
    },
    /** Stores a posting as read and notes where it was seen. Answers it with the id under which it is kept. */
    upsert(profileId: string, job: Job): Job {
      return db.transaction(() => {
        const keys = keysOfJob(job);
        const known = byKeys(profileId, keys) ?? byWords(profileId, job, keys);
        const id = known?.id ?? freeId(db, profileId, job.id);
        const [before] = known === undefined ? [] : readable(db, [known], read);
        const now = before === undefined ? job : withFirstPosted(job, before);
        const kept = { ...columnsOf(job), body: { ...now, id } };
        if (known === undefined) {
          const { source, url } = job;
          db.orm
            .insert(discoveredJobs)
            .values({ id, profileId, jobKey: keys[0], source, url, ...kept })
            .run();
        } else if (standsBefore(job, keys[0], known))
          db.orm.update(discoveredJobs).set(kept).where(eq(discoveredJobs.id, id)).run();
        else {
          see(profileId, id, job, job);
          return read(known);
        }
        see(profileId, id, job);
        return { ...now, id };
      });
    },
    /** Notes further places where a job was found. */
    sawAlso(profileId: string, jobId: string, finds: readonly OtherFind[]): void {
      for (const find of finds) see(profileId, jobId, find);
    },
    /** Keeps what was learned about a stored job. Its key and the first day it was posted stay as they were first seen. */
    update(found: Job): Job {
      const row = get(found.id);
      const [before] = row === undefined ? [] : readable(db, [row], read);
      const job = before === undefined ? found : withFirstPosted(found, before);
      db.orm
        .update(discoveredJobs)
        .set({ ...columnsOf(job), body: job })
        .where(eq(discoveredJobs.id, job.id))
        .run();
      return job;
    },
    /** The key under which the journal knows a job. */
    keyOf(id: string): string {
      const row = get(id);
      if (row !== undefined) return row.jobKey;
      throw new NotFoundError('This job is no longer stored.');
    },
    /** All keys by which a stored job may be known: its own, those of all places where it was seen, its form's. */
    keysOf(id: string): string[] {
      const row = get(id);
      if (row === undefined) throw new NotFoundError('This job is no longer stored.');
      const job = read(row);
      const seen = db.orm.select().from(jobSightings).where(eq(jobSightings.jobId, id)).all();
      const keys = [row.jobKey, ...keysOfJob({ ...job, url: row.url }), ...keysOfJob(job)];
      return [...new Set([...keys, ...seen.map(({ jobKey }) => jobKey)])].filter((key) => key !== '');
    },
    /** Whether a job is stored, also where its posting can't be read any more. */
    has: (id: string): boolean => get(id) !== undefined,
    get(id: string): Job | null {
      const row = get(id);
      return row === undefined ? null : read(row);
    },
    /** What each job of a profile pays, by its id, without reading all that else is stored of thousands. */
    salaries(profileId: string): Map<string, Job['salary']> {
      const salary = sql<
        string | null
      >`CASE WHEN json_valid(${discoveredJobs.body}) THEN json_extract(${discoveredJobs.body}, '$.salary') END`;
      const rows = db.orm
        .select({ id: discoveredJobs.id, salary })
        .from(discoveredJobs)
        .where(eq(discoveredJobs.profileId, profileId))
        .all();
      const own = readable(db, rows, ({ id, salary: text }) => {
        const value: unknown = text === null ? null : JSON.parse(text);
        return [id, stored(Salary.nullable(), value, 'job')] as const;
      });
      return new Map(own);
    },
    /** The job that stands at this address, if it was found before. */
    findByUrl(profileId: string, job: Posted): Job | null {
      const row = byKeys(profileId, [jobKeyOf(job)]);
      return row === undefined ? null : read(row);
    },
    keepApart: apart.keep,
    areApart: apart.isApart,
    sightings(jobId: string): Sighting[] {
      const rows = db.orm
        .select()
        .from(jobSightings)
        .where(eq(jobSightings.jobId, jobId))
        .orderBy(asc(jobSightings.id))
        .all();
      return rows.map(({ id, source, url, title, jobKey, createdAt }) => ({
        ...{ id, source, url, title, jobKey },
        seenAt: createdAt,
      }));
    },
    count(profileId: string): number {
      return (
        db.orm
          .select({ n: count() })
          .from(discoveredJobs)
          .where(eq(discoveredJobs.profileId, profileId))
          .get()?.n ?? 0
      );
    },
  });
}

/** Sources make ids from addresses, so two profiles can bring the same one; pasted texts may be the same for several jobs. */
function freeId(db: Db, profileId: string, id: string): string {
  const isTaken = (one: string): boolean =>
    db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, one)).get() !== undefined;
  if (!isTaken(id)) return id;
  for (let count = 1; ; count += 1) {
    const other = count === 1 ? `${id}-${profileId}` : `${id}-${profileId}-${count}`;
    if (!isTaken(other)) return other;
  }
}

/** The same posting again says what it is now; another place's copy stands before it only where that was a job site's. */
function standsBefore(job: Job, key: string, known: { jobKey: string; url: string }): boolean {
  return key === known.jobKey || (isJobSite(known.url) && !isJobSite(job.url));
}
