import type { Profile } from '../profile.ts';

/** Whether two profiles are personas of one person, so that they share facts. */
export function arePersonasOfOne(one: Profile, other: Profile): boolean {
  return one.id !== other.id && one.person !== undefined && one.person === other.person;
}
