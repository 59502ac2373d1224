import { Job } from '#shared/domain/job.ts';
import { NotFoundError } from '#shared/errors/index.ts';
import type { Db } from '../db.ts';
import { and, asc, count, eq } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { jobKeyOf } from '../job-key.ts';
import { discoveredJobs, jobSightings } from '../schema/jobs.ts';
import { stored } from '../stored.ts';

/** One place where a job was seen. */
export interface Sighting {
  source: string;
  url: string;
  seenAt: string;
}

/** The jobs that were found, one row a job however many places show it. */
export function createJobsRepository(db: Db) {
  const byKey = (profileId: string, jobKey: string) =>
    db.orm
      .select()
      .from(discoveredJobs)
      .where(and(eq(discoveredJobs.profileId, profileId), eq(discoveredJobs.jobKey, jobKey)))
      .get();
  const read = (row: { id: string; body: unknown }): Job => ({ ...stored(Job, row.body, 'job'), id: row.id });

  return guarded(db, {
    /** Stores a posting as read and notes where it was seen. Answers it with the id under which it is kept. */
    upsert(profileId: string, job: Job): Job {
      return db.transaction(() => {
        const jobKey = jobKeyOf(job);
        const known = byKey(profileId, jobKey);
        const id = known?.id ?? freeId(db, profileId, job.id);
        const { source, url, title, company, postedAt, closed } = job;
        const kept = { title, company, postedAt, closed, body: { ...job, id } };
        if (known === undefined)
          db.orm
            .insert(discoveredJobs)
            .values({ id, profileId, jobKey, source, url, ...kept })
            .run();
        else db.orm.update(discoveredJobs).set(kept).where(eq(discoveredJobs.id, id)).run();
        db.orm.insert(jobSightings).values({ profileId, jobId: id, source, url }).onConflictDoNothing().run();
        return { ...job, id };
      });
    },
    /** Keeps what was learned about a stored job. What makes it this job (its key) stays as it was first seen. */
    update(job: Job): Job {
      const { id, title, company, postedAt, closed } = job;
      db.orm
        .update(discoveredJobs)
        .set({ title, company, postedAt, closed, body: job })
        .where(eq(discoveredJobs.id, id))
        .run();
      return job;
    },
    /** The key under which the journal knows a job. */
    keyOf(id: string): string {
      const row = db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, id)).get();
      if (row !== undefined) return row.jobKey;
      throw new NotFoundError('This job is no longer stored.');
    },
    get(id: string): Job | null {
      const row = db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, id)).get();
      return row === undefined ? null : read(row);
    },
    /** The job that stands at this address, if it was found before. */
    findByUrl(profileId: string, job: Pick<Job, 'url' | 'vendor'>): Job | null {
      const row = byKey(profileId, jobKeyOf(job));
      return row === undefined ? null : read(row);
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
