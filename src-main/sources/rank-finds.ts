import type { JobLead } from '#shared/domain/job.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { keysOfLead } from '#shared/domain/same-job/lead-keys.ts';
import { mergeLeads } from './merge-leads.ts';
import { type RankQuery, rankLeads } from './rank-leads.ts';

export interface Finds {
  /** Postings whose own address the user gave. */
  named: readonly JobLead[];
  leads: readonly JobLead[];
  query: RankQuery;
  now: Date;
}

/** All finds of a search with each job once: what the user named first, then the best fit. */
export function rankFinds({ named, leads, query, now }: Finds): JobLead[] {
  const keys = new Set(named.map(({ url }) => jobKeyOf({ url })));
  const all = mergeLeads([...named, ...leads]);
  const isNamed = (lead: JobLead) => keysOfLead(lead).some((key) => keys.has(key));
  return [
    ...all.filter(isNamed),
    ...rankLeads(
      all.filter((lead) => !isNamed(lead)),
      query,
      now,
    ),
  ];
}
