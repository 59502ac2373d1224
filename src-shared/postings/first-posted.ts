import { dayOf } from '../dates/local-day.ts';
import type { Job } from '../domain/job.ts';

type Days = Pick<Job, 'postedAt' | 'firstPostedAt'>;

/** The first day on which a job is known to have been posted; null where none is. */
export const firstPosted = ({
  postedAt,
  firstPostedAt,
}: {
  postedAt: string | null;
  firstPostedAt?: string | null | undefined;
}): string | null => firstPostedAt ?? postedAt;

/** A posting as it stands now, with the earlier day under which it stood at the same address before. */
export function withFirstPosted<T extends Days>(job: T, before: Days): T {
  const earlier = [firstPosted(before), firstPosted(job)]
    .filter((day) => day !== null)
    .toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
  const isEarlier = earlier !== undefined && (job.postedAt === null || dayOf(earlier) < dayOf(job.postedAt));
  return isEarlier ? { ...job, firstPostedAt: earlier } : job;
}
