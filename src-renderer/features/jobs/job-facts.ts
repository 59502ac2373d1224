import type { Job, Salary } from '#shared/domain/job.ts';

/** Where the work is done, in words. */
export const REMOTE_WORDS: Readonly<Record<string, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  onsite: 'On site',
};

/** Pay as a person writes it, e.g. `€60,000 – 75,000 a year`; empty when the posting states none. */
export function salaryText(salary: Salary | null): string {
  if (!salary) return '';
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  const [low, high] = amounts;
  if (low === undefined) return '';
  const numbers = high === undefined || high === low ? [low] : [low, high];
  const text = numbers.map((amount) => amount.toLocaleString('en')).join(' – ');
  const prefix = amounts.length === 1 && salary.min === null ? 'up to ' : '';
  return [prefix + text, salary.currency, salary.period && `a ${salary.period}`].filter(Boolean).join(' ');
}

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
