import type { Profile } from '#shared/domain/profile.ts';
import type { Route } from '../routing/route.ts';
import { createPlaceholders, NO_PLACEHOLDERS, type Placeholders } from './placeholders.ts';

/** What hides the user from a route: nothing where it is switched off. The patterns of a profile are made once. */
export function createPlaceholdersFor(profile: () => Profile | null): (route: Route) => Placeholders {
  let last: { source: string; placeholders: Placeholders } | null = null;
  return (route) => {
    const user = route.placeholders ? profile() : null;
    if (user === null) return NO_PLACEHOLDERS;
    const source = JSON.stringify(user);
    if (last?.source !== source) last = { source, placeholders: createPlaceholders(user) };
    return last.placeholders;
  };
}
