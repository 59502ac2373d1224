import { z } from 'zod';

export const SearchLevel = z.enum(['intern', 'junior', 'mid', 'senior', 'lead', 'director']);
export type SearchLevel = z.infer<typeof SearchLevel>;
export const SearchType = z.enum([
  'full-time',
  'part-time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
]);
export type SearchType = z.infer<typeof SearchType>;

export const SearchPlace = z.object({
  name: z.string().trim().min(1),
  /** Around the city, in km; null means the city itself, or all of the region or country. */
  radiusKm: z.number().int().min(1).max(500).nullable().default(null),
});
export type SearchPlace = z.infer<typeof SearchPlace>;

export const PayFloor = z.object({
  amount: z.number().positive(),
  /** ISO 4217; null where the user named none: then amounts are compared as they stand. */
  currency: z.string().nullable().default(null),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).default('year'),
});
export type PayFloor = z.infer<typeof PayFloor>;

/** What a job must be like to be shown. What a posting does not say never counts against it, but for `remote: only`. */
export const SearchFilters = z.object({
  /** Any of these. */
  places: z.array(SearchPlace).default([]),
  /** `only`: remote jobs; `also`: besides those at the places; `no`: none; null: what the places say. */
  remote: z.enum(['only', 'also', 'no']).nullable().default(null),
  /** Where one must be able to live and work remotely; empty for anywhere. */
  remoteIn: z.string().default(''),
  pay: PayFloor.nullable().default(null),
  levels: z.array(SearchLevel).default([]),
  types: z.array(SearchType).default([]),
  /** Words that must stand in the posting, all of them. */
  must: z.array(z.string()).default([]),
  /** Words that must not. */
  mustNot: z.array(z.string()).default([]),
  noAgencies: z.boolean().default(false),
});
export type SearchFilters = z.infer<typeof SearchFilters>;

export const NO_FILTERS: SearchFilters = SearchFilters.parse({});
