import { hours, jobSite } from '../job-site.ts';

/** Its public feed of the newest openings. */
export const weworkremotely = jobSite({
  name: 'weworkremotely',
  label: 'We Work Remotely',
  host: 'https://weworkremotely.com',
  path: (page) => (page === 0 ? '/remote-jobs.rss' : null),
  keepMs: hours(2),
  credit: { text: 'Jobs by We Work Remotely', url: 'https://weworkremotely.com' },
});
