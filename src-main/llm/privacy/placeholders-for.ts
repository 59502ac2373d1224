import type { Profile } from '#shared/domain/profile.ts';
import type { Route } from '../routing/route.ts';
import {
  type Hiding,
  hidingOf,
  NO_PLACEHOLDERS,
  newMark,
  openPlaceholders,
  type Placeholders,
} from './placeholders.ts';

/** Whom the gateway hides. */
export interface KnownProfiles {
  /** Null while there is no profile. */
  active(): Profile | null;
  get(id: string): Profile | null;
  all(): Profile[];
}

export interface PlaceholdersFor {
  /** For one call: hides one profile, and restores what it hid: the one of `profileId`, or the active one. */
  one(route: Route, profileId?: string): Placeholders;
  /** Hides every profile in texts of which nothing comes back. */
  all(route: Route): Pick<Placeholders, 'hide'>;
}

/**
 * What hides the user from a route: nothing where it is switched off. The patterns of a profile are made once. The mark is
 * one for as long as the program runs, so that what prompts have in common stays the same and providers can cache it.
 */
export function createPlaceholdersFor(profiles: KnownProfiles, mark = newMark()): PlaceholdersFor {
  const made = new Map<string, { source: string; hiding: Hiding }>();
  const of = (profile: Profile): Hiding => {
    const source = JSON.stringify(profile);
    const known = made.get(profile.id);
    if (known?.source === source) return known.hiding;
    const hiding = hidingOf(profile);
    made.set(profile.id, { source, hiding });
    return hiding;
  };
  return {
    one(route, profileId = '') {
      if (!route.placeholders) return NO_PLACEHOLDERS;
      const profile = profiles.get(profileId) ?? profiles.active();
      return profile === null ? NO_PLACEHOLDERS : openPlaceholders(of(profile), mark);
    },
    all(route) {
      if (!route.placeholders) return NO_PLACEHOLDERS;
      // Without a mark, as vectors of one session are compared with those of another.
      const each = profiles.all().flatMap(of);
      return { hide: (text) => openPlaceholders(each, '').hide(text) };
    },
  };
}
