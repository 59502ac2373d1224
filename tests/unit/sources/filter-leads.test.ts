import { expect, test } from 'vitest';
import { filterLeads } from '#main/sources/filter/filter-leads.ts';
import type { Job, JobLead } from '#shared/domain/job.ts';
import { SearchFilters } from '#shared/domain/search-filters.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const BLANK = sampleJob({
  ...{ title: '', company: '', locations: [], remote: null, vendor: null, language: null },
  description: 'We look after people.',
});

function lead(
  title: string,
  location: string | null,
  job: Partial<Job> | null = {},
  company = 'Acme',
): JobLead {
  const whole =
    job === null
      ? null
      : { ...BLANK, title, company, locations: location === null ? [] : [location], ...job };
  return {
    url: `https://x.example/${title}`,
    source: 'x',
    title,
    company,
    location,
    postedAt: null,
    job: whole,
  };
}

const kept = (leads: JobLead[], filters: SearchFilters['_input' & keyof SearchFilters] | object) =>
  filterLeads(leads, SearchFilters.parse(filters)).leads.map(({ title }) => title);
const pay = (
  min: number | null,
  max: number | null,
  currency: string | null,
  period: 'year' | 'hour' | null,
) => ({
  salary: { min, max, currency, period },
});

test('a place lets pass what is there, around it, and what says no place', () => {
  const leads = [
    lead('there', 'Leeds, UK'),
    lead('around', 'Bradford, England'),
    lead('far', 'London'),
    lead('abroad', 'Leeds, Alabama, US'),
    lead('unsaid', null),
    lead('remote', 'Remote', { remote: 'remote' }),
  ];
  expect(kept(leads, { places: [{ name: 'Leeds' }] })).toEqual(['there', 'around', 'unsaid']);
  expect(kept(leads, { places: [{ name: 'Leeds', radiusKm: 5 }] })).toEqual(['there', 'unsaid']);
  expect(kept(leads, { places: [{ name: 'United Kingdom' }] })).toEqual(['there', 'around', 'far', 'unsaid']);
});

test('a county lets pass what lies in it, and a state tells two towns of one name apart', () => {
  const leads = [
    lead('in it', 'Maidstone'),
    lead('named', 'Little Chart, Kent'),
    lead('far', 'Bristol'),
    lead('other county', 'Devon, UK'),
    lead('wider', 'South East England'),
    lead('country', 'United Kingdom'),
  ];
  expect(kept(leads, { places: [{ name: 'Kent' }] })).toEqual(['in it', 'named', 'wider', 'country']);
  const bristol = [lead('here', 'Bristol, UK'), lead('near', 'Somerset'), lead('far', 'Kent, England')];
  expect(kept(bristol, { places: [{ name: 'Bristol' }] })).toEqual(['here', 'near']);
  const towns = [lead('own', 'Portland, ME'), lead('larger', 'Portland, OR'), lead('uk', 'Manchester, UK')];
  expect(kept(towns, { places: [{ name: 'Portland, ME' }] })).toEqual(['own']);
  expect(kept(towns, { places: [{ name: 'Manchester, NH' }] })).toEqual([]);
});

test('remote work besides a place, and only where one may live', () => {
  const leads = [
    lead('there', 'Leeds'),
    lead('elsewhere', 'Paris'),
    lead('uk', 'United Kingdom', { remote: 'remote' }),
    lead('us', 'United States', { remote: 'remote' }),
    lead('anywhere', 'Worldwide', { remote: 'remote', locations: [] }),
  ];
  const both = { places: [{ name: 'Leeds' }], remote: 'also', remoteIn: 'UK' };
  expect(kept(leads, both)).toEqual(['there', 'uk', 'anywhere']);
  expect(kept(leads, { remote: 'only' })).toEqual(['uk', 'us', 'anywhere']);
  expect(kept(leads, { remote: 'no' })).toEqual(['there', 'elsewhere']);
});

test('pay below the floor falls out; pay that is not stated, or not comparable, stays', () => {
  const leads = [
    lead('more', null, pay(55_000, 70_000, 'GBP', 'year')),
    lead('less', null, pay(40_000, 50_000, 'GBP', 'year')),
    lead('hourly', null, pay(12, 14, 'GBP', 'hour')),
    lead('unsaid', null, {}),
    lead('odd', null, pay(40_000, 50_000, 'GBP', null)),
    lead('unread', null, null),
  ];
  expect(kept(leads, { pay: { amount: 60_000, currency: 'GBP' } })).toEqual([
    'more',
    'unsaid',
    'odd',
    'unread',
  ]);
  expect(kept(leads, { pay: { amount: 60_000 } })).toEqual(['more', 'unsaid', 'odd', 'unread']);
});

test('levels, kinds of employment, words and agencies', () => {
  const leads = [
    lead('Senior Data Analyst', null),
    lead('Junior Data Analyst', null),
    lead('Data Analyst', null, { employmentType: 'contract' }),
    lead('JavaScript Developer', null, { description: 'JavaScript and C++ only.' }),
    lead('Nurse', null, {}, 'Brightwell Recruitment Ltd'),
    lead('Carer', null, { description: 'Our client is a charity.' }),
  ];
  const without = (...titles: string[]) =>
    leads.map(({ title }) => title).filter((title) => !titles.includes(title));
  expect(kept(leads, { levels: ['senior'] })).toEqual(without('Junior Data Analyst'));
  expect(kept(leads, { types: ['full-time'] })).toEqual(without('Data Analyst'));
  expect(kept(leads, { must: ['C++'] })).toEqual(['JavaScript Developer']);
  expect(kept(leads, { mustNot: ['Java'] })).toEqual(without());
  expect(kept(leads, { noAgencies: true })).toEqual(without('Nurse', 'Carer'));
});

test('what falls out is counted by its reason', () => {
  const { leftOut } = filterLeads(
    [lead('a', 'Paris'), lead('b', 'Rome'), lead('Junior c', 'Leeds')],
    SearchFilters.parse({ places: [{ name: 'Leeds' }], levels: ['senior'] }),
  );
  expect(leftOut).toEqual([
    { why: 'are not in Leeds', count: 2 },
    { why: 'are of another level', count: 1 },
  ]);
});

/** Wanted | the place of the posting | what becomes of it. */
const PLACES = `
Washington|Washington, DC|keep
Washington|Seattle, WA|keep
Washington|Boston, MA|drop
London|Greater London|keep
London|London, ON|drop
London|Croydon|keep
London|United Kingdom|keep
London|England|keep
London|Manchester|drop
Dublin|Sandyford, Dublin|keep
Dublin|Ireland|keep
Dublin|Cork|drop
Dublin|Leinster|keep
Manchester|Didsbury, Manchester|keep
Manchester|Manchester, NH|drop
Leeds|LS1 4AP|keep
Leeds|West Yorkshire|keep
Leeds|Yorkshire|keep
Leeds|United Kingdom|keep
Leeds|Bristol|drop
Leeds|Bradford|keep
Georgia|Atlanta, GA|keep
Georgia|Tbilisi|keep
Georgia|Austin, TX|drop
Berlin|Deutschland|keep
Berlin|Bayern|drop
Berlin|Munich|drop
Berlin|EU|keep
Berlin|Brandenburg|drop
Berlin|Potsdam|drop
New York|New Jersey|drop
New York|NYC|keep
New York|Brooklyn, NY|keep
New York|USA|keep
New York|Albany, NY|drop
Texas|Austin, TX|keep
Texas|USA|keep
Texas|Denver, CO|drop
Germany|Berlin|keep
Germany|Wien|drop
Springfield|Springfield, IL|keep
Portland|Portland, ME|drop
Portland|Seattle|drop
Paris|Île-de-France|keep
Paris|La Défense|keep
Paris|Neuilly-sur-Seine|keep
Paris|Lyon|drop
Paris|75008|keep
Madrid|Comunidad de Madrid|keep
Madrid|Getafe|keep
Madrid|Barcelona|drop`
  .trim()
  .split('\n')
  .map((line) => line.split('|'));

test.each(PLACES)('where %s is wanted, "%s": %s', (wanted = '', place = '', right) => {
  const left = kept([lead('it', place, null)], { places: [{ name: wanted }] });
  expect(left).toEqual(right === 'keep' ? ['it'] : []);
});

test.each([
  ['London (hybrid remote)', 'drop'],
  ['Remote', 'keep'],
  ['London or remote', 'keep'],
  ['Remote (US only)', 'keep'],
  ['Hybrid', 'drop'],
  ['London / partially remote', 'drop'],
  ['Leeds, hybrid', 'drop'],
  ['Teletrabajo', 'keep'],
  ['Homerton, London', 'drop'],
  ['Remote Canada', 'keep'],
  ['Anywhere', 'keep'],
  ['100% remote', 'keep'],
])('where only remote work is wanted, "%s": %s', (place, right) => {
  expect(kept([lead('it', place, null)], { remote: 'only' })).toEqual(right === 'keep' ? ['it'] : []);
});
