import type { JobLead } from '../job.ts';
import { jobKeyOf } from './job-key.ts';

/** The keys of all addresses at which a lead was found. */
export function keysOfLead({ url, alsoAt = [] }: Pick<JobLead, 'url' | 'alsoAt'>): string[] {
  return [url, ...alsoAt.map((find) => find.url)].map((address) => jobKeyOf({ url: address }));
}
