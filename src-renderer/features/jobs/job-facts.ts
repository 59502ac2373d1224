import type { Job } from '#shared/domain/job.ts';
import { REMOTE_WORDS } from '#shared/domain/remote-words.ts';
import { salaryText } from '#shared/domain/salary-text.ts';

/** How a place of work reads, e.g. `Berlin or Hamburg`. */
export function placeText(job: Pick<Job, 'locations' | 'remote'>): string {
  const places = job.locations.length > 3 ? [...job.locations.slice(0, 3), 'others'] : job.locations;
  return [places.join(' or '), job.remote && REMOTE_WORDS[job.remote]].filter(Boolean).join(' · ');
}

/** What the posting states, as label and value; unknown things are left out. */
export function statedFacts(job: Job): { label: string; value: string }[] {
  const years = job.yearsMin === null ? '' : `${job.yearsMin} or more years`;
  return [
    { label: 'Place', value: placeText(job) },
    { label: 'Kind', value: job.employmentType ?? '' },
    { label: 'Pay', value: salaryText(job.salary) },
    { label: 'Level', value: job.seniority ?? '' },
    { label: 'Experience', value: years },
    { label: 'Education', value: job.education ?? '' },
    { label: 'Work permit', value: job.visa ?? '' },
    { label: 'Languages', value: job.languages.join(', ') },
  ].filter((fact) => fact.value !== '');
}
