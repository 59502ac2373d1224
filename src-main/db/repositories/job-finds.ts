import { Job } from '#shared/domain/job.ts';
import { NotFoundError, ValidationError } from '#shared/errors/index.ts';
import { compareJobs, findOfJob, fingerprintOf, type JobRelation } from '#shared/same-job/compare-jobs.ts';
import type { Db } from '../db.ts';
import { and, eq, ne } from '../drizzle.ts';
import { guarded } from '../guarded.ts';
import { discoveredJobs, jobSightings } from '../schema/jobs.ts';
import { stored } from '../stored.ts';
import { columnsOf } from './job-columns.ts';
import { createJobsApart } from './jobs-apart.ts';

/** Another stored job that has to do with one. */
export interface LikeJob {
  relation: Exclude<JobRelation, 'two'>;
  job: Job;
}

/** One job at several places: what else is like it, and taking apart what was taken for one. */
export function createJobFindsRepository(db: Db) {
  const apart = createJobsApart(db);
  const rowOf = (id: string) => {
    const row = db.orm.select().from(discoveredJobs).where(eq(discoveredJobs.id, id)).get();
    if (row === undefined) throw new NotFoundError('This job is no longer stored.');
    return row;
  };
  const read = (row: { id: string; body: unknown }): Job => ({ ...stored(Job, row.body, 'job'), id: row.id });

  return guarded(db, {
    /** Copies at agencies, earlier postings of the same opening, and what may be the same. */
    like(jobId: string): LikeJob[] {
      const row = rowOf(jobId);
      const print = fingerprintOf(findOfJob(read(row)));
      const sameTitle = and(
        eq(discoveredJobs.profileId, row.profileId),
        and(eq(discoveredJobs.titleKey, row.titleKey), ne(discoveredJobs.id, jobId)),
      );
      return db.orm
        .select()
        .from(discoveredJobs)
        .where(sameTitle)
        .all()
        .flatMap((other) => {
          const job = read(other);
          const relation = compareJobs(print, fingerprintOf(findOfJob(job)));
          if (relation === 'two' || apart.isApart(row.profileId, [row.jobKey], [other.jobKey])) return [];
          return [{ relation, job }];
        });
    },
    /**
     * Makes one place's find a job of its own, for good. Its words are read anew where they were not kept. What was
     * sent for either stays in the journal under all keys that it had. Throws `ValidationError` for the job's own find.
     */
    split(jobId: string, sightingId: number): Job {
      return db.transaction(() => {
        const row = rowOf(jobId);
        const all = db.orm.select().from(jobSightings).where(eq(jobSightings.jobId, jobId)).all();
        const sighting = all.find((one) => one.id === sightingId);
        if (sighting === undefined)
          throw new NotFoundError('This find is no longer there. Open the job again.');
        if (sighting.jobKey === row.jobKey || sighting.url === row.url)
          throw new ValidationError('This is the job’s own address, so there is nothing to take apart.');
        const { profileId, source, url, jobKey } = sighting;
        const id = `${jobId}-${sightingId}`;
        const whole = read(row);
        const title = sighting.title || whole.title;
        const job: Job =
          sighting.body === null
            ? { ...whole, id, source, url, title, applyUrl: null, vendor: null, description: '' }
            : { ...stored(Job, sighting.body, 'job'), id };
        const { companyKey, titleKey } = row;
        db.orm
          .insert(discoveredJobs)
          .values({
            ...{ id, profileId, jobKey, source, url },
            ...{ ...columnsOf(job), companyKey, titleKey, body: job },
          })
          .run();
        const moved = all.filter((one) => one.jobKey === jobKey);
        for (const one of moved)
          db.orm.update(jobSightings).set({ jobId: id, body: null }).where(eq(jobSightings.id, one.id)).run();
        const rest = all.filter((one) => one.jobKey !== jobKey).map((one) => one.jobKey);
        apart.keep(profileId, [jobKey], [...new Set([row.jobKey, ...rest])]);
        return job;
      });
    },
  });
}
