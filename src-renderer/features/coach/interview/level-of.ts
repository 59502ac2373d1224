import { titleLevel } from '#shared/domain/job-title.ts';
import type { Experience, Profile } from '#shared/domain/profile.ts';

const BEGINNER = 1;
const WITH_SOME_YEARS = 2;
const SENIOR = 3;

/** The level of an interview by what the profile says: the newest title's, else by the years worked; null where it says neither. */
export function levelOf({ experience }: Pick<Profile, 'experience'>, now: Date): number | null {
  const newest = experience.toSorted((a, b) => endOf(b, now) - endOf(a, now))[0];
  const level = newest === undefined ? null : titleLevel(newest.title);
  if (level !== null) return level >= 3 ? SENIOR : level === 2 ? WITH_SOME_YEARS : BEGINNER;
  const begun = experience.map(({ start }) => yearIn(start)).filter((year) => year !== null);
  if (newest === undefined || begun.length === 0) return null;
  const years = endOf(newest, now) - Math.min(...begun);
  return years < 2 ? BEGINNER : years < 7 ? WITH_SOME_YEARS : SENIOR;
}

/** When a job ended, in years since year 0; without an end, when it began. */
function endOf({ start, end, current }: Experience, now: Date): number {
  if (current) return yearIn(now.toISOString()) ?? 0;
  return yearIn(end) ?? yearIn(start) ?? 0;
}

/** `2019-07` as years since year 0; null where no year is given. */
function yearIn(date: string): number | null {
  const [year, month = 1] = date.split('-').map(Number);
  return year ? year + (month - 1) / 12 : null;
}
