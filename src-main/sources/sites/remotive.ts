import { hours, jobSite } from '../job-site.ts';

/** The site asks for at most four calls a day, so its whole list is taken at once and searched here. */
export const remotive = jobSite({
  name: 'remotive',
  label: 'Remotive',
  host: 'https://remotive.com',
  path: (page) => (page === 0 ? '/api/remote-jobs' : null),
  keepMs: hours(6),
  credit: { text: 'Jobs by Remotive', url: 'https://remotive.com' },
});
