import type { Repositories } from '#main/db/repositories.ts';
import type { Profile } from '#shared/domain/profile.ts';
import { areTwoPeople } from '#shared/domain/same-job/same-person.ts';

/** The profiles on this machine that are not clearly of somebody else; the given one is among them. */
export function profilesOfPerson(repos: Pick<Repositories, 'profiles'>, profile: Profile): string[] {
  const others = repos.profiles.list().filter((other) => !areTwoPeople(profile, other));
  return [...new Set([profile.id, ...others.map(({ id }) => id)])];
}
