import { likeSent } from '../like-sent.ts';
import type { StageContext } from '../types.ts';

/**
 * Where this may be a job that the person applied for before (the same title at the same employer, or a form at the same
 * address, by whatever profile and under whatever number), asks before work is spent on it. Answers why it does not go
 * on, or null.
 */
export async function settleSameJob(context: StageContext): Promise<string | null> {
  const { deps, job, profile } = context;
  for (const earlier of likeApplications(context)) {
    const place = earlier.places.join('; ');
    const answer = await context.ports.human.ask({
      key: `same-job.${earlier.profileId}.${earlier.jobKey}`,
      message: `Is this the job at ${earlier.company || job.company} that you applied for before?`,
      body: {
        kind: 'same-job',
        by: earlier.by,
        found: { title: job.title, company: job.company, place: job.locations.join('; '), url: job.url },
        earlier: { title: earlier.title, company: earlier.company, place, url: earlier.url },
        sentAt: earlier.armedAt,
        certain: earlier.state === 'confirmed',
      },
    });
    const keys = deps.repos.jobs.keysOf(job.id);
    if (answer.decision === 'same-job') {
      deps.repos.submissions.addKeys(earlier, keys);
      return 'You have already applied for this job: you said that it is the same.';
    }
    deps.repos.jobs.keepApart(profile.id, keys, [earlier.jobKey]);
  }
  return null;
}

function likeApplications({ deps, job, profile }: StageContext) {
  const addresses = job.vendor === 'practice' ? [] : [job.url, job.applyUrl ?? job.url];
  const { title, company, locations } = job;
  const found = { keys: deps.repos.jobs.keysOf(job.id), title, company, places: locations, addresses };
  return likeSent(deps.repos, profile, found).filter(({ jobId }) => jobId !== job.id);
}
