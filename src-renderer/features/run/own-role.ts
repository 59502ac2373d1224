import type { Profile } from '#shared/domain/profile.ts';

/** The work that somebody is likely to look for: their headline, else what they are now, else what they were last. */
export function ownRole({ headline, experience }: Pick<Profile, 'headline' | 'experience'>): string {
  if (headline.trim() !== '') return headline;
  const newest = experience.toSorted((a, b) => b.end.localeCompare(a.end));
  const job = experience.find(({ current }) => current) ?? newest[0];
  return job?.title ?? '';
}
