import { dayOf, daysBetween, localDay } from '#shared/dates/local-day.ts';
import type { Job } from '#shared/domain/job.ts';
import type { JobWarning, WarningKind } from '#shared/domain/job-warning.ts';
import { firstPosted } from '#shared/postings/first-posted.ts';
import { postingWarnings } from './posting-warnings.ts';

/** A posting that is older than this, in days, is often filled, or was never to be. */
const OLD = 60;

/** All that speaks for caution with a job; `earlier` are the days on which it was posted before. */
export function jobWarnings(
  job: Job,
  { earlier, now }: { earlier: readonly string[]; now: Date },
): JobWarning[] {
  const age = ageOf(job, now);
  const times = earlier.length === 1 ? 'once' : `${earlier.length} times`;
  return [
    ...postingWarnings(job),
    ...(earlier.length === 0
      ? []
      : [
          {
            kind: 'reposted' as const,
            text: `It was posted ${times} before. Ask why the place is open again.`,
            days: [...earlier],
          },
        ]),
    ...(age === null || age <= OLD || job.closed
      ? []
      : [
          {
            kind: 'old' as const,
            text: `It was posted ${age} days ago. See whether it is still open before you work on it.`,
          },
        ]),
  ];
}

/** The same as kinds, where what the posting's own words say was kept. */
export function warningKinds(
  row: Posted & Pick<Job, 'closed'> & { reposted: boolean; kept: readonly WarningKind[] },
  now: Date,
): WarningKind[] {
  const isOld = (ageOf(row, now) ?? 0) > OLD && !row.closed;
  return [
    ...row.kept,
    ...(row.reposted ? (['reposted'] as const) : []),
    ...(isOld ? (['old'] as const) : []),
  ];
}

interface Posted {
  postedAt: string | null;
  firstPostedAt?: string | null | undefined;
}

/** Days since it was first posted, whatever day it bears now. */
function ageOf(posting: Posted, now: Date): number | null {
  const postedAt = firstPosted(posting);
  if (postedAt === null || Number.isNaN(Date.parse(postedAt))) return null;
  return daysBetween(dayOf(postedAt), localDay(now));
}
