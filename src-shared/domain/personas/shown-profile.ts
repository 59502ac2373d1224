import type { Profile } from '../profile.ts';

/** A profile as documents and forms see it: without the entries that this persona does not show. */
export function shownProfile(profile: Profile): Profile {
  const hidden = new Set(profile.hidden);
  if (hidden.size === 0) return profile;
  const shown = <T extends { id?: string | undefined }>(items: readonly T[]): T[] =>
    items.filter(({ id }) => id === undefined || !hidden.has(id));
  const { experience, education, projects, skills, languages, links, extras } = profile;
  return {
    ...profile,
    experience: shown(experience),
    education: shown(education),
    projects: shown(projects),
    skills: shown(skills),
    languages: shown(languages),
    links: shown(links),
    extras: shown(extras),
  };
}
