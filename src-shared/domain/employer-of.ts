import type { Job } from './job.ts';

/** Who offers a job, for a sentence: the company, or where its posting names none, the site on which it stands. */
export function employerOf({ company, url }: Pick<Job, 'company' | 'url'>): string {
  if (company !== '') return company;
  return URL.canParse(url) ? new URL(url).host : 'an unnamed company';
}
