import type { Repositories } from '#main/db/repositories.ts';
import { likeSent } from '#main/pipeline/like-sent.ts';
import type { FormTask } from '#main/pipeline/types.ts';
import { dayWords } from '#shared/dates/day-words.ts';
import { dayOf } from '#shared/dates/local-day.ts';
import { isNamed } from '#shared/domain/unnamed-job.ts';

/**
 * A warning for the review where an application was sent from the page that the form was come to, which only its opening
 * told, and the user has not said that it was for another job. With it nothing goes without them.
 */
export function sentFromHere(
  repos: Pick<Repositories, 'profiles' | 'submissions' | 'jobs'>,
  {
    job,
    profile,
    isTitleDoubtful = false,
  }: Pick<FormTask, 'job' | 'profile'> & { isTitleDoubtful?: boolean },
  url: string,
): string[] {
  if (job.vendor === 'practice') return [];
  const { title, company, locations: places } = job;
  const words = { title, isTitleDoubtful, company, places };
  const found = { keys: repos.jobs.keysOf(job.id), ...words, addresses: [url] };
  const earlier = likeSent(repos, profile, found).find(({ by }) => by === 'form');
  if (earlier === undefined) return [];
  const named = isNamed(earlier.title) ? `for "${earlier.title}"` : 'that did not say for which job';
  return [
    `An application ${named} went out from this same page on ${dayWords(dayOf(earlier.armedAt))}. Send this one only if it is for another job.`,
  ];
}
