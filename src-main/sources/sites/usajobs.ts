import { hours, jobSite } from '../job-site.ts';

const DAYS = { day: 1, week: 7, month: 31 };
const PAGE = 250;

/** The federal jobs of the United States, with the user's free key and the e-mail address that it was given to. */
export const usajobs = jobSite({
  name: 'usajobs',
  label: 'USAJOBS',
  host: 'https://data.usajobs.gov',
  path(page, { query, location, freshness }) {
    const params = new URLSearchParams({
      Keyword: query,
      ResultsPerPage: String(PAGE),
      Page: String(page + 1),
    });
    if (location !== '' && !/^remote$/i.test(location)) params.set('LocationName', location);
    if (/^remote$/i.test(location)) params.set('RemoteIndicator', 'True');
    if (freshness !== null) params.set('DatePosted', String(DAYS[freshness]));
    return `/api/search?${params}`;
  },
  pageSize: PAGE,
  mostPages: 8,
  keepMs: hours(1),
  credit: { text: 'Jobs by USAJOBS', url: 'https://developer.usajobs.gov' },
  keys: ['USAJOBS_EMAIL', 'USAJOBS_API_KEY'],
  signed: ([email = '', key = '']) => ({ headers: { 'user-agent': email, 'authorization-key': key } }),
});
