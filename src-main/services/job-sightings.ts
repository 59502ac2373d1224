import type { LikeJob } from '#main/db/repositories/job-finds.ts';
import type { Repositories } from '#main/db/repositories.ts';
import type { JobSightings } from '#shared/contract/jobs.ts';

const WARNINGS: Record<LikeJob['relation'], string> = {
  same: 'This is most likely the same job. Apply for one of them.',
  perhaps: 'This may be the same job. Compare the two before you apply for both.',
  copy: 'Another company shows the same text: both may send you to one employer. Apply through one of them only.',
  repost: 'The same job was posted at another day under another number.',
};

/** Where a job was found, and what is like it. */
export function jobSightings(repos: Repositories, jobId: string): JobSightings {
  const like = repos.jobFinds.like(jobId);
  const ownKey = repos.jobs.keyOf(jobId);
  const ownUrl = repos.jobs.get(jobId)?.url;
  return {
    sightings: repos.jobs.sightings(jobId).map(({ jobKey, ...seen }) => ({
      ...seen,
      canSplit: jobKey !== ownKey && seen.url !== ownUrl,
    })),
    like: like.map(({ relation, job: { id, title, company, url, postedAt } }) => ({
      ...{ relation, jobId: id, title, company, url, postedAt },
      status: repos.applications.ofJob(id)?.status ?? null,
      warning: WARNINGS[relation],
    })),
  };
}
