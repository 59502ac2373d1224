import { countryNamed } from '#shared/places/countries.ts';
import { readPlace } from '#shared/places/read-place.ts';
import { hours, jobSite } from '../job-site.ts';
import type { SourceQuery } from '../source.ts';

const DAYS = { day: 1, week: 7, month: 31 };
const COVERED = new Set('at au be br ca ch de es fr gb in it mx nl nz pl sg us za'.split(' '));
const PAGE = 50;

/** Adzuna's search of one country, with the user's free key. */
export const adzuna = jobSite({
  name: 'adzuna',
  label: 'Adzuna',
  host: 'https://api.adzuna.com',
  path(page, query) {
    const country = countryOf(query);
    const params = new URLSearchParams({ results_per_page: String(PAGE), what: query.query });
    if (query.location !== '' && countryNamed(query.location) === null && !/^remote$/i.test(query.location))
      params.set('where', query.location);
    if (query.freshness !== null) params.set('max_days_old', String(DAYS[query.freshness]));
    return `/v1/api/jobs/${country}/search/${page + 1}?${params}`;
  },
  pageSize: PAGE,
  mostPages: 4,
  keepMs: hours(1),
  credit: { text: 'Jobs by Adzuna', url: 'https://developer.adzuna.com' },
  keys: ['ADZUNA_APP_ID', 'ADZUNA_APP_KEY'],
  signed: ([id = '', key = '']) => ({ query: new URLSearchParams({ app_id: id, app_key: key }).toString() }),
});

/** The country of the place that is looked for; a target may name it. The United Kingdom where neither does. */
function countryOf({ location, target }: SourceQuery): string {
  const reading = readPlace(target === '' ? location : target);
  const codes =
    reading.kind === 'place'
      ? reading.senses.map(({ country }) => country)
      : reading.kind === 'area'
        ? reading.countries
        : [];
  return codes.map((code) => code.toLowerCase()).find((code) => COVERED.has(code)) ?? 'gb';
}
