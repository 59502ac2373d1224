import type { z } from 'zod';
import { NO_FILTERS, SearchFilters } from './search-filters.ts';

/**
 * What the user wants of a job, in their own words: new searches begin with it, and no employer is told. What employers
 * ask for (pay, notice, start, leave to work) is stored as answers, so that each is said once.
 */
export const Preferences = SearchFilters.pick({
  places: true,
  remote: true,
  remoteIn: true,
  pay: true,
  types: true,
});
export type Preferences = z.infer<typeof Preferences>;

export const NO_PREFERENCES: Preferences = Preferences.parse({});

/** The filters that a first search begins with. */
export function filtersOf(preferences: Preferences): SearchFilters {
  return { ...NO_FILTERS, ...preferences };
}
