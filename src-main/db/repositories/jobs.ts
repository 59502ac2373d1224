import { companyKey } from '#shared/domain/company-key.ts';
import { Job } from '#shared/domain/job.ts';
import { keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { and, asc, count, eq, inArray } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs, jobSightings, jobsApart } from '../schema/jobs.ts';
import { stored } from '../stored.ts';

/** One place where a job was seen. */
export interface Sighting {
  source: string;
  url: string;
  seenAt: string;
}

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
  const read = (row: { id: string; body: unknown }): Job => ({ ...stored(Job, row.body, 'job'), id: row.id });
  const see = (profileId: string, jobId: string, find: OtherFind & { vendor?: string | null }) => {
    const { source, url, title = '' } = find;
    const jobKey = jobKeyOf({ ...find, title });
    db.orm
      .insert(jobSightings)
      .values({ profileId, jobId, source, url, jobKey, title })
      .onConflictDoNothing()
      .run();
  };

  return guarded(db, {
    /** Stores a posting as read and notes where it was seen. Answers it with the id under which it is kept. */
    upsert(profileId: string, job: Job): Job {
      return db.transaction(() => {
        const jobKey = jobKeyOf(job);
        const known = byKeys(profileId, keysOfJob(job));
        const id = known?.id ?? freeId(db, profileId, job.id);
        const { source, url, title, company, postedAt, closed } = job;
        const words = { companyKey: companyKey(company), titleKey: titleKey(title, job.locations) };
        const kept = { title, company, postedAt, closed, ...words, body: { ...job, id } };
        if (known === undefined)
          db.orm
            .insert(discoveredJobs)
            .values({ id, profileId, jobKey, source, url, ...kept })
            .run();
        else db.orm.update(discoveredJobs).set(kept).where(eq(discoveredJobs.id, id)).run();
        see(profileId, id, job);
        return { ...job, id };
      });
    },
    /** Notes further places where a job was found. */
    sawAlso(profileId: string, jobId: string, finds: readonly OtherFind[]): void {
      for (const find of finds) see(profileId, jobId, find);
    },
    /** Keeps what was learned about a stored job. What makes it this job (its key) stays as it was first seen. */
    update(job: Job): Job {
      const { id, title, company, postedAt, closed } = job;
      const words = { companyKey: companyKey(company), titleKey: titleKey(title, job.locations) };
      db.orm
        .update(discoveredJobs)
        .set({ title, company, postedAt, closed, ...words, body: job })
        .where(eq(discoveredJobs.id, id))
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
    get(id: string): Job | null {
      const row = get(id);
      return row === undefined ? null : read(row);
    },
    /** The job that stands at this address, if it was found before. */
    findByUrl(profileId: string, job: Pick<Job, 'url' | 'vendor'> & { title?: string }): Job | null {
      const row = byKeys(profileId, [jobKeyOf(job)]);
      return row === undefined ? null : read(row);
    },
    /** The user said that these are two jobs: they are never taken for one again. */
    keepApart(profileId: string, keys: readonly string[], others: readonly string[]): void {
      for (const [keyA, keyB] of pairsOf(keys, others))
        db.orm.insert(jobsApart).values({ profileId, keyA, keyB }).onConflictDoNothing().run();
    },
    areApart(profileId: string, keys: readonly string[], others: readonly string[]): boolean {
      return pairsOf(keys, others).some(([keyA, keyB]) => {
        const pair = and(
          eq(jobsApart.profileId, profileId),
          and(eq(jobsApart.keyA, keyA), eq(jobsApart.keyB, keyB)),
        );
        return db.orm.select().from(jobsApart).where(pair).get() !== undefined;
      });
    },
    sightings(jobId: string): Sighting[] {
      const rows = db.orm
        .select()
        .from(jobSightings)
        .where(eq(jobSightings.jobId, jobId))
        .orderBy(asc(jobSightings.id))
        .all();
      return rows.map(({ source, url, createdAt }) => ({ source, url, seenAt: createdAt }));
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

/** Sources make ids from addresses, so two profiles can bring the same one. */
function freeId(db: Db, profileId: string, id: string): string {
  const taken = db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, id)).get();
  return taken === undefined ? id : `${id}-${profileId}`;
}

function pairsOf(keys: readonly string[], others: readonly string[]): [string, string][] {
  return keys.flatMap((key) =>
    others.map((other): [string, string] => (key < other ? [key, other] : [other, key])),
  );
}
