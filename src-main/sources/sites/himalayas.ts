import { hours, jobSite } from '../job-site.ts';

/** It searches by itself and gives 20 a page. */
export const himalayas = jobSite({
  name: 'himalayas',
  label: 'Himalayas',
  host: 'https://himalayas.app',
  path: (page, { query }) =>
    `/jobs/api/search?${new URLSearchParams({ q: query, sort: 'recent', page: String(page + 1) })}`,
  mostPages: 5,
  keepMs: hours(1),
  credit: { text: 'Jobs by Himalayas', url: 'https://himalayas.app' },
});
