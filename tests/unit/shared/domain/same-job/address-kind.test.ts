import { expect, test } from 'vitest';
import { canonicalUrl } from '#shared/domain/canonical-url.ts';
import { keysOfAddress, keysOfJob } from '#shared/domain/same-job/address-keys.ts';
import { kindOfAddress } from '#shared/domain/same-job/address-kind.ts';

test.each([
  'https://bread.example/jobs/7',
  'https://bread.example/jobs/7/apply',
  'https://bread.example/apply?position=12',
  'https://bread.example/apply?req=R-12-1',
  'https://bread.example/careers#/jobs/12',
  'https://bread.example/careers#job-12',
  'https://bread.example/form/200417',
  'https://bread.recruitee.com/o/baker',
])('%s is the address of one posting', (url) => {
  expect(kindOfAddress(url)).toBe('one');
  expect(keysOfAddress(url)).toHaveLength(1);
});

test.each([
  'https://bread.example/jobs/baker',
  'https://bread.example/en/jobs/kitchen/night-baker/apply',
  'https://bread.example/stellenangebote/b%C3%A4cker-m-w-d',
  'https://bread.example/offres-emploi/boulanger-lyon.html',
  'https://bread.example/apply?position=baker',
  'https://bread.example/job.php?stelle=koch',
  'https://bread.example/jobs/berlin',
  'https://bread.example/jobs/bread-gmbh-form-2',
  'https://bread.example/form?position=select',
])('%s has the name of one posting, or not, and proves nothing', (url) => {
  expect(kindOfAddress(url)).toBe('name');
  expect(keysOfAddress(url)).toEqual([]);
});

test.each([
  'https://bread.example/jobs/apply-for-this-job',
  'https://bread.example/jobs/apply-today',
  'https://bread.example/jobs/applicationform',
  'https://bread.example/vacatures/solliciteer',
  'https://bread.example/praca/aplikuj',
  'https://bread.example/stellenangebote/bewerberportal',
  'https://bread.example/stellenangebote/bewerbung-absenden',
  'https://bread.example/stellenangebote/offene-stellen',
  'https://bread.example/jobs/current-openings',
  'https://bread.example/offres/formulaire-de-candidature',
  'https://bread.example/vacancies/how-to-apply',
  'https://bread.example/',
  'https://bread.example/de/jobs',
  'https://bread.example/apply',
  'https://bread.example/apply?position=initiativ',
  'https://bread.example/karriere/initiativbewerbung',
  'https://bread.example/jobs/spontan-bewerben.html',
  'https://bread.example/fr/offres/candidature-spontan%C3%A9e',
  'https://bread.example/jobs/speculative-application',
  'https://bread.example/careers/join-our-talent-pool',
  'https://boards.greenhouse.io/bread',
  'https://bread.wd5.myworkdayjobs.com/External',
])('%s serves many jobs', (url) => {
  expect(kindOfAddress(url)).toBe('many');
  expect(keysOfAddress(url)).toEqual([]);
});

test.each([
  'https://bread.example/night-baker',
  'https://bread.example/careers/baker',
  'https://bread.example/?page_id=12',
  'https://bread.example/jobs/engineering',
  'https://bread.example/jobs/page/2',
  'https://bread.example/jobs/apply/step/2',
  'https://board.example/bread',
  'https://bread.example/careers?department=kitchen',
])('%s may be either, and proves nothing', (url) => {
  expect(kindOfAddress(url)).toBe('unsure');
  expect(keysOfAddress(url)).toEqual([]);
});

test('a find at a job site has the key of a number that it leads to, and none of a mere name', () => {
  const find = { url: 'https://www.linkedin.com/jobs/view/4100000001', title: 'Night shift baker' };
  const keysTo = (applyUrl: string) => keysOfJob({ ...find, applyUrl }).slice(1);
  expect(keysTo('https://bread.example/jobs/12')).toEqual(['https://bread.example/jobs/12']);
  expect(keysTo('https://bread.example/jobs/baker')).toEqual([]);
});

test('the title belongs to the key where the user said that one form is for several jobs', () => {
  const job = { url: 'https://bread.example/jobs/berlin', title: 'Cook' };
  expect(keysOfJob(job)).toEqual(['https://bread.example/jobs/berlin']);
  expect(keysOfJob({ ...job, isFormOfMany: true })).toEqual(['https://bread.example/jobs/berlin cook']);
});

test("a board behind a company's own domain has its vendor's key where the vendor is known", () => {
  const keysAt = (url: string) => keysOfJob({ url, vendor: 'teamtailor' });
  expect(keysAt('https://careers.bread.example/jobs/7001234-baker')).toEqual([
    'https://careers.bread.example/jobs/7001234',
    'teamtailor:7001234',
  ]);
  expect(keysAt('https://bread.teamtailor.com/jobs/7001234')).toEqual(['teamtailor:7001234']);
  expect(keysAt('https://careers.bread.example/jobs/7001')).toHaveLength(1);
});

test.each(['https://a.example/jobs#//', 'https://a.example/#//?id=3', 'https://a.example/#/%2F'])(
  'takes a hash that is no route for none: %s',
  (url) => {
    expect(() => [kindOfAddress(url), canonicalUrl(url), keysOfAddress(url)]).not.toThrow();
  },
);
