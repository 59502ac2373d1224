import { companyKey } from '#shared/domain/company-key.ts';
import { titleKey } from '#shared/domain/title-key.ts';
import { comparePlaces } from '#shared/same-job/place-likeness.ts';
import { profilesOfPerson } from '../profiles-of-person.ts';
import type { StageContext } from '../types.ts';

/**
 * Where this may be a job that the person applied for before (the same title at the same employer, by whatever profile
 * and under whatever number), asks before work is spent on it. Answers why it does not go on, or null.
 */
export async function settleSameJob(context: StageContext): Promise<string | null> {
  const { deps, job, profile } = context;
  for (const earlier of likeApplications(context)) {
    const place = earlier.places.join('; ');
    const answer = await context.ports.human.ask({
      key: `same-job.${earlier.profileId}.${earlier.jobKey}`,
      message: `Is this the job at ${earlier.company} that you applied for before?`,
      body: {
        kind: 'same-job',
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
  const [company, title] = [companyKey(job.company), titleKey(job.title, job.locations)];
  if (company === '' || title === '') return [];
  const { jobs, submissions } = deps.repos;
  const keys = jobs.keysOf(job.id);
  return submissions
    .sent(profilesOfPerson(deps.repos, profile))
    .filter(({ jobId, jobKey }) => jobId !== job.id && !keys.includes(jobKey))
    .filter((sent) => companyKey(sent.company) === company && titleKey(sent.title, sent.places) === title)
    .filter((sent) => comparePlaces(sent.places, job.locations) !== 'other')
    .filter((sent) => !jobs.areApart(profile.id, keys, [sent.jobKey]));
}
