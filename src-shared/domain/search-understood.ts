import { z } from 'zod';
import { Freshness } from './job.ts';
import { SearchFilters } from './search-filters.ts';

export const SearchField = z.enum([
  'places',
  'remote',
  'pay',
  'levels',
  'types',
  'must',
  'mustNot',
  'noAgencies',
  'freshness',
]);
export type SearchField = z.infer<typeof SearchField>;

/** A sentence as filters that can be seen and changed. */
export const SearchUnderstood = z.object({
  /** The role, in the user's own words. */
  query: z.string(),
  freshness: Freshness.nullable(),
  filters: SearchFilters,
  /** What was understood and can't be asked for, or was taken for no part of the role, as it was typed. */
  unused: z.array(z.string()),
  /** What a model added to what the rules read, each with the user's words that it rests on. */
  added: z.array(z.object({ field: SearchField, quote: z.string() })),
});
export type SearchUnderstood = z.infer<typeof SearchUnderstood>;
