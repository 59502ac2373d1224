import { z } from 'zod';
import { Freshness } from '#shared/domain/job.ts';
import { PayFloor, SearchLevel, SearchType } from '#shared/domain/search-filters.ts';

const quote = z.string();
const few = <T extends z.ZodType>(item: T) => z.array(item).max(6);

/** What a model finds, each with the user's own words for it. */
export const SearchFinds = z.object({
  role: z.string(),
  places: few(z.object({ name: z.string().min(1).max(60), radiusKm: z.number().nullable(), quote })),
  remote: z.object({ value: z.enum(['only', 'also', 'no']), quote }).nullable(),
  pay: z.object({ ...PayFloor.shape, quote }).nullable(),
  levels: few(z.object({ value: SearchLevel, quote })),
  types: few(z.object({ value: SearchType, quote })),
  must: few(z.object({ quote })),
  mustNot: few(z.object({ quote })),
  noAgencies: z.object({ quote }).nullable(),
  freshness: z.object({ value: Freshness, quote }).nullable(),
});
export type SearchFinds = z.infer<typeof SearchFinds>;
