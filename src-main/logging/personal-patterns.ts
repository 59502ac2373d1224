import { identifyingOf } from '#shared/domain/identifying/identifying.ts';
import type { Profile } from '#shared/domain/profile.ts';

/** Shorter values stand inside too many ordinary words. */
const LEAST_LENGTH = 3;

/** What of a profile must not stand in a log, as sources of regular expressions that take any case. */
export function personalPatterns(profile: Profile): string[] {
  return identifyingOf(profile)
    .filter(({ value }) => value.trim().length >= LEAST_LENGTH)
    .map(({ pattern }) => pattern);
}
