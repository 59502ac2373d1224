import { hours, jobSite } from '../job-site.ts';

/** Its size of a page is not fixed: an empty page is the end. The pages are newest first. */
export const arbeitnow = jobSite({
  name: 'arbeitnow',
  label: 'Arbeitnow',
  host: 'https://www.arbeitnow.com',
  path: (page) => `/api/job-board-api?page=${page + 1}`,
  mostPages: 10,
  keepMs: hours(2),
  credit: { text: 'Jobs by Arbeitnow', url: 'https://www.arbeitnow.com' },
});
