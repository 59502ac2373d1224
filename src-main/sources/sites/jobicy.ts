import { hours, jobSite } from '../job-site.ts';

/** One list of its newest 100. */
export const jobicy = jobSite({
  name: 'jobicy',
  label: 'Jobicy',
  host: 'https://jobicy.com',
  path: (page) => (page === 0 ? '/api/v2/remote-jobs?count=100' : null),
  keepMs: hours(2),
  credit: { text: 'Jobs by Jobicy', url: 'https://jobicy.com' },
});
