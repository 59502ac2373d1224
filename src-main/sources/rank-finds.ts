import type { JobLead } from '#shared/domain/job.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { keysOfLead } from '#shared/domain/same-job/lead-keys.ts';
import type { SearchFilters } from '#shared/domain/search-filters.ts';
import { filterLeads, type LeftOut } from './filter/filter-leads.ts';
import { isRelated } from './is-related.ts';
import { mergeLeads } from './merge-leads.ts';
import { type RankQuery, rankLeads } from './rank-leads.ts';

export interface Finds {
  /** Postings whose own address the user gave. */
  named: readonly JobLead[];
  leads: readonly JobLead[];
  /** Of places that nobody named: only what has to do with the role counts. */
  wide?: readonly JobLead[];
  query: RankQuery;
  filters?: SearchFilters | null;
  now: Date;
}

export interface RankedFinds {
  leads: JobLead[];
  /** What fell out by which filter. */
  leftOut: LeftOut[];
}

/** All finds of a search with each job once: what the user named first, then the best fit of what the filters let pass. */
export function rankFinds({ named, leads, wide = [], query, filters = null, now }: Finds): RankedFinds {
  const keys = new Set(named.map(({ url }) => jobKeyOf({ url })));
  const related = wide.filter((lead) => isRelated(lead, query.query));
  const all = mergeLeads([...named, ...leads, ...related]);
  const isNamed = (lead: JobLead) => keysOfLead(lead).some((key) => keys.has(key));
  const passed = filterLeads(
    all.filter((lead) => !isNamed(lead)),
    filters,
  );
  return {
    leads: [...all.filter(isNamed), ...rankLeads(passed.leads, query, now)],
    leftOut: passed.leftOut,
  };
}
