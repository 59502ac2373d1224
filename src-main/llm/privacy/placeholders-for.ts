import type { Profile } from '#shared/domain/profile.ts';
import type { Route } from '../routing/route.ts';
import { createPlaceholders, NO_PLACEHOLDERS, type Placeholders } from './placeholders.ts';

/** Whom the gateway hides. */
export interface KnownProfiles {
  /** Null while there is no profile. */
  active(): Profile | null;
  get(id: string): Profile | null;
  all(): Profile[];
}

export interface PlaceholdersFor {
  /** Hides one profile, and restores what it hid: the one of `profileId`, or the active one. */
  one(route: Route, profileId?: string): Placeholders;
  /** Hides every profile in texts of which nothing comes back. */
  all(route: Route): Pick<Placeholders, 'hide'>;
}

/** What hides the user from a route: nothing where it is switched off. The patterns of a profile are made once. */
export function createPlaceholdersFor(profiles: KnownProfiles): PlaceholdersFor {
  const made = new Map<string, { source: string; placeholders: Placeholders }>();
  const of = (profile: Profile): Placeholders => {
    const source = JSON.stringify(profile);
    const known = made.get(profile.id);
    if (known?.source === source) return known.placeholders;
    const placeholders = createPlaceholders(profile);
    made.set(profile.id, { source, placeholders });
    return placeholders;
  };
  return {
    one(route, profileId = '') {
      if (!route.placeholders) return NO_PLACEHOLDERS;
      const profile = profiles.get(profileId) ?? profiles.active();
      return profile === null ? NO_PLACEHOLDERS : of(profile);
    },
    all(route) {
      if (!route.placeholders) return NO_PLACEHOLDERS;
      const each = profiles.all().map(of);
      return { hide: (text) => each.reduce((hidden, { hide }) => hide(hidden), text) };
    },
  };
}
