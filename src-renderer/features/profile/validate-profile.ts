import { Profile } from '#shared/domain/profile.ts';

/** What is wrong with a profile, by path, e.g. `experience.0.start`. */
export function validateProfile(profile: Profile): Record<string, string> {
  const parsed = Profile.safeParse(profile);
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
}
