import type { Repositories } from '#main/db/repositories.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { NotFoundError } from '#shared/errors/index.ts';

/** The profile in use. Throws `NotFoundError` where there is none yet. */
export function activeProfile(repos: Repositories): Profile {
  const profile = repos.profiles.active();
  if (profile) return profile;
  throw new NotFoundError(
    'There is no profile yet. Start with your resume: in the window, or with "jobai profile import FILE".',
  );
}
