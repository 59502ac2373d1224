import type { Profile } from '../profile.ts';

/** A profile as documents and forms see it: without the items that this persona does not show. */
export function shownProfile(profile: Profile): Profile {
  const hidden = new Set(profile.hidden);
  if (hidden.size === 0) return profile;
  const shown = <T extends { id: string }>(items: readonly T[]): T[] =>
    items.filter(({ id }) => !hidden.has(id));
  return {
    ...profile,
    experience: shown(profile.experience),
    education: shown(profile.education),
    projects: shown(profile.projects),
    extras: shown(profile.extras),
  };
}
