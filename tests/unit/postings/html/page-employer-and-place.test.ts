import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';

const WORDS = '<p>You water the plants, talk to visitors and keep the paths clear all year round.</p>';

function read(title: string, main: string): Job {
  return readPosting({
    url: 'https://x.test/1',
    mime: 'text/html',
    body: `<!doctype html><html><head><title>${title}</title></head><body><main>${main}${WORDS}</main></body></html>`,
    source: 'url',
    now: '2026-11-28T12:00:00Z',
  }).job;
}

test('a page that sets its facts in a list or a table says employer, place, pay and hours there', () => {
  const list = read(
    'Arborist - Job Advert - Council Jobs',
    '<h1>Arborist</h1><dl><dt>Employer</dt><dd>Wendle Borough Council</dd><dt>Location</dt><dd>Ipswich</dd><dt>Salary</dt><dd>£27,334 to £30,060 a year</dd><dt>Contract</dt><dd>Permanent</dd><dt>Working pattern</dt><dd>Part-time</dd></dl>',
  );
  expect(list).toMatchObject({
    company: 'Wendle Borough Council',
    locations: ['Ipswich'],
    salary: { min: 27_334, max: 30_060, currency: 'GBP', period: 'year' },
    employmentType: 'part-time',
  });
  const table = read(
    'Huisschilder - werken bij',
    '<h1>Huisschilder</h1><table><tr><th>Werkgever</th><td>Verfhuis Twente</td></tr><tr><th>Standplaats</th><td>Hengelo</td></tr></table>',
  );
  expect(table).toMatchObject({ company: 'Verfhuis Twente', locations: ['Hengelo'] });
});

test('a heading over a paragraph names no employer', () => {
  const page = read(
    'Arborist',
    '<h1>Arborist</h1><h3>Company</h3><p>We look after the trees of four towns. Our people love heights.</p>',
  );
  expect(page.company).toBe('');
});

test('"Remote job: No" is no remote job', () => {
  const page = read('Ranger', '<h1>Ranger</h1><dl><dt>Remote job</dt><dd>No</dd></dl>');
  expect(page.remote).toBe('onsite');
});

test.each([
  ['<div class="company-name">at Fernley Oak</div>', 'Fernley Oak'],
  ['<h2 data-test="text-employerName">Fernley Oak<a>About</a></h2>', 'Fernley Oak'],
  ['<li data-at="metadata-company-name">Fernley Oak</li>', 'Fernley Oak'],
  ['<div class="jd-comp-name"><a>Fernley Oak</a> <span>4.1 (88 Reviews)</span></div>', 'Fernley Oak'],
  ['<p>Fernley Oak Hospital</p>', 'Fernley Oak Hospital'],
  ['<h2>Company Description</h2>', ''],
])('%s', (markup, company) => {
  expect(read('Arborist', `<h1>Arborist</h1>${markup}`).company).toBe(company);
});

test.each([
  ['Arborist - Fernley Oak - praca', 'Fernley Oak'],
  ['Fernley Oak - Arborist', 'Fernley Oak'],
  ['Fernley Oak Arborist | SmartRecruiters', 'Fernley Oak'],
  ['Fernley Oak is looking for an Arborist', 'Fernley Oak'],
  ['Arborist, Fernley Oak - Guardian Jobs', 'Fernley Oak'],
  ['Arborist: Fernley Oak', 'Fernley Oak'],
  ['Arborist - Fernley Mills - Leeds, West Yorkshire', 'Fernley Mills'],
  ['Arborist - Leeds, West Yorkshire', ''],
  ['Arborist | Full time | ab sofort', ''],
  ['Fernley Oak careers: Arborist', 'Fernley Oak'],
  ['Join Fernley Oak as an Arborist', 'Fernley Oak'],
  ['Arborist bij Fernley Oak in Assen - Werk.nl', 'Fernley Oak'],
  ['Arborist | Job Announcement', ''],
  ['Arborist - Join our team', ''],
])('a page called "%s"', (title, company) => {
  expect(read(title, '<h1>Arborist</h1>').company).toBe(company);
});

test('a place stands among the terms under the title, or in the sentence that says who seeks', () => {
  expect(read('Arborist', '<h1>Arborist</h1><div>Permanent, full-time · Leipzig</div>').locations).toEqual([
    'Leipzig',
  ]);
  expect(
    read('Arborist', '<h1>Arborist</h1><p>Fernley Oak in Upper Wending is looking for an arborist.</p>')
      .locations,
  ).toEqual(['Upper Wending']);
});

test('an employer before its town, and one that a labelled line names, weigh more than the site', () => {
  expect(read('Arborist', '<h1>Arborist</h1><p>Fernley Mills, Truro</p>').company).toBe('Fernley Mills');
  const page = read(
    'Arborist | TreeJobs24',
    '<h1>Arborist</h1><p><strong>Unternehmen:</strong> Baumpflege Ott KG</p><p><strong>Einsatzort:</strong> Ulm</p>',
  );
  expect(page).toMatchObject({ company: 'Baumpflege Ott KG', locations: ['Ulm'] });
});

test('a heading of the careers site is no title, and "Apply for" is none of it', () => {
  expect(read('Arborist - Fernley Oak Careers', '<h1>Fernley Oak Careers</h1>').title).toBe('Arborist');
  expect(read('Apply for Arborist | Fernley Oak', '<h1>Apply for Arborist</h1>').title).toBe('Arborist');
});

test('spans that only styles set apart are read apart, and a sentence in spans is not', () => {
  const page = read(
    'Arborist | Fernley Oak',
    '<h1>Arborist</h1><div><span>Fernley Oak</span><span>Ballarat VIC</span><span>$38 – $45 per hour</span></div><p><span>You climb</span><span> trees and</span><span> cut them.</span></p>',
  );
  expect(page).toMatchObject({ locations: ['Ballarat VIC'], salary: { min: 38, max: 45, currency: 'AUD' } });
  expect(page.description).toContain('You climb trees and cut them.');
});

test('a part of the page’s title that stands under the heading, too, is the employer', () => {
  expect(read('Arborist | Pronto Trees | Snagajob', '<h1>Arborist</h1><h2>Pronto Trees</h2>').company).toBe(
    'Pronto Trees',
  );
  expect(read('Arborist - Fernley Oak, Leeds', '<h1>Arborist</h1>')).toMatchObject({
    company: 'Fernley Oak',
    locations: ['Leeds'],
  });
});

test('full and part time at choice are both said', () => {
  const posting = JSON.stringify({
    '@type': 'JobPosting',
    title: 'Arborist',
    employmentType: ['FULL_TIME', 'PART_TIME'],
  });
  expect(
    read('Arborist', `<script type="application/ld+json">${posting}</script><h1>Arborist</h1>`)
      .employmentType,
  ).toBe('full-time, part-time');
});

test('the words of a template in JSON-LD are no facts, and pay within microdata is', () => {
  const posting = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Job Title',
    hiringOrganization: { name: 'Company Name' },
    jobLocation: { address: { addressLocality: 'City' } },
  });
  const found = read(
    'Arborist - Elm Tree Care Ltd',
    `<script type="application/ld+json">${posting}</script><h1>Arborist</h1><p>Elm Tree Care Ltd, Leeds</p>`,
  );
  expect(found).toMatchObject({ title: 'Arborist', company: 'Elm Tree Care Ltd' });
  expect(found.locations).not.toContain('City');
  const pay = read(
    'Arborist',
    `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Arborist</h1>
     <div itemprop="baseSalary" itemscope><meta itemprop="currency" content="GBP"><span itemprop="value" itemscope>
     <span itemprop="minValue">17</span>-<span itemprop="maxValue">19.5</span><meta itemprop="unitText" content="HOUR"></span></div></div>`,
  );
  expect(pay.salary).toEqual({ min: 17, max: 19.5, currency: 'GBP', period: 'hour' });
});

test.each([
  ['Oulu, Finland. Remote work is possible one day a week.', 'Oulu'],
  ['Stirling, 2 days a week in the office', 'Stirling'],
  ['Avda. Andalucía 3, 14001 Córdoba', 'Avda. Andalucía 3, 14001 Córdoba'],
])('what follows a place in its line is none: %s', (place, first) =>
  expect(
    read('Arborist', `<h1>Arborist</h1><dl><dt>Location</dt><dd>${place}</dd></dl>`).locations[0],
  ).toContain(first),
);

test('spans side by side are facts of their own', () => {
  const found = read(
    'Quantity Surveyor',
    '<h1>Quantity Surveyor</h1><div><span>Newport, Gwent</span> <span>£50,000 - £60,000 per annum + car</span> <span>Permanent</span></div>',
  );
  expect(found).toMatchObject({ locations: ['Newport, Gwent'], salary: { min: 50_000, max: 60_000 } });
  const prose = read('Cook', '<h1>Cook</h1><p><span>We are a</span> <span>small kitchen</span></p>');
  expect(prose.description).toContain('We are a small kitchen');
});

test('no upper bound is none', () => {
  const posting = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Arborist',
    hiringOrganization: { name: 'Elm Tree Care Ltd' },
    baseSalary: { currency: 'USD', value: { minValue: 60_000, maxValue: 999_999, unitText: 'YEAR' } },
  });
  const found = read('Arborist', `<script type="application/ld+json">${posting}</script><h1>Arborist</h1>`);
  expect(found.salary).toEqual({ min: 60_000, max: null, currency: 'USD', period: 'year' });
});
