import { hours, jobSite } from '../job-site.ts';

export const remoteok = jobSite({
  name: 'remoteok',
  label: 'Remote OK',
  host: 'https://remoteok.com',
  path: (page) => (page === 0 ? '/api' : null),
  keepMs: hours(2),
  credit: { text: 'Jobs by Remote OK', url: 'https://remoteok.com' },
});
