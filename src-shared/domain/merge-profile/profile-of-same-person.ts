import type { Profile } from '../profile.ts';
import { areTwoPeople } from '../same-job/same-person.ts';

/** The stored profile of the person that a file is about, the active one before others; null where there is none. */
export function profileOfSamePerson(
  read: Profile,
  stored: readonly Profile[],
  active: Profile | null,
): Profile | null {
  // Somebody without a name is not everybody.
  if (!/\p{L}/u.test(read.name.full)) return null;
  const ordered = [...stored].sort(
    (one, other) => Number(other.id === active?.id) - Number(one.id === active?.id),
  );
  return ordered.find((one) => /\p{L}/u.test(one.name.full) && !areTwoPeople(one, read)) ?? null;
}
