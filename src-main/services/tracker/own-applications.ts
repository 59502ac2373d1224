import type { Repositories } from '#main/db/repositories.ts';
import type { Application } from '#shared/domain/application.ts';
import { NotFoundError } from '#shared/errors/index.ts';

/** The active profile's applications. `get` throws `NotFoundError`, also for another profile's. */
export function ownApplications(repos: Pick<Repositories, 'profiles' | 'applications'>) {
  return {
    all: (): Application[] => {
      const profile = repos.profiles.active();
      return profile ? repos.applications.list(profile.id) : [];
    },
    get: (id: string): Application => {
      const found = repos.applications.get(id);
      if (found !== null && found.profileId === repos.profiles.active()?.id) return found;
      throw new NotFoundError('This application is no longer stored.');
    },
  };
}
