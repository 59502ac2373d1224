import { hours, jobSite } from '../job-site.ts';

/** It searches by no words, so its newest pages are taken and searched here; page 99 is its last. */
export const theMuse = jobSite({
  name: 'the-muse',
  label: 'The Muse',
  host: 'https://www.themuse.com',
  path: (page) => (page < 99 ? `/api/public/jobs?page=${page}&descending=true` : null),
  pageSize: 20,
  mostPages: 20,
  keepMs: hours(2),
  credit: { text: 'Jobs by The Muse', url: 'https://www.themuse.com' },
});
