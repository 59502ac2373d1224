import type { Repositories } from '#main/db/repositories.ts';
import type { Story } from '#shared/domain/interview.ts';
import { arePersonasOfOne } from '#shared/domain/personas/are-personas-of-one.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Stories are of the person, whichever of their personas they were told under; those of a removed one stay. */
export function storiesOfPerson(repos: Pick<Repositories, 'profiles' | 'stories'>, profile: Profile) {
  const others = repos.profiles.all().filter((other) => arePersonasOfOne(profile, other));
  const ids = [profile.id, ...others.map(({ id }) => id)];
  const ownerOf = (storyId: string) => ids.find((id) => repos.stories.get(id, storyId) !== null);
  return {
    list: (): Story[] => ids.flatMap((id) => repos.stories.list(id)),
    /** Under which persona one was told; undefined where it is not stored. */
    ownerOf,
    remove(storyId: string): boolean {
      const owner = ownerOf(storyId);
      return owner !== undefined && repos.stories.remove(owner, storyId);
    },
  };
}
