import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import type { Job } from '#shared/domain/job.ts';

function read(
  name: string,
  body = readFileSync(new URL(`../../fixtures/postings/${name}`, import.meta.url), 'utf8'),
) {
  return readPosting({ url: name, mime: '', body, source: 'file', now: '2026-11-24T08:00:00Z' });
}

const EXPECTED: readonly [file: string, job: Partial<Job>][] = [
  [
    'ashby.html',
    {
      title: 'Staff Product Designer',
      company: 'Fernwood',
      locations: ['Portland, OR'],
      remote: 'remote',
      yearsMin: 8,
      seniority: 'staff',
      postedAt: '2026-11-02',
    },
  ],
  [
    'escaped-json-ld.html',
    {
      title: 'Elektriker*in & Monteur',
      company: 'Sonnendach AG',
      locations: ['Bern, Switzerland', 'Zürich, Schweiz'],
      salary: { min: 5500, max: 6500, currency: 'CHF', period: 'month' },
      closed: true,
      language: 'de',
    },
  ],
  [
    'greenhouse.html',
    {
      title: 'Enterprise Sales Manager',
      company: 'Lumen & Oak',
      salary: { min: 110000, max: 140000, currency: 'USD', period: 'year' },
      yearsMin: 7,
    },
  ],
  [
    'indeed.html',
    {
      title: 'Line Cook',
      company: 'The Salty Pelican',
      locations: ['Savannah, GA 31401'],
      salary: { min: 17, max: 21, currency: 'USD', period: 'hour' },
      employmentType: 'full-time',
      benefits: ['Free meals', 'Paid time off'],
    },
  ],
  [
    'jazzhr.html',
    {
      title: 'Paralegal',
      company: 'Quick & Dean LLP',
      locations: ['Boston, MA'],
      remote: 'onsite',
      yearsMin: 3,
    },
  ],
  [
    'linkedin.html',
    {
      title: 'Backend Engineer',
      company: 'Brightwater',
      locations: ['Berlin, Germany'],
      vendor: 'linkedin',
      postedAt: '2026-11-21',
      responsibilities: ['Build services in Go', 'Own PostgreSQL'],
      languages: ['English'],
      closed: false,
    },
  ],
  [
    'own-site.html',
    {
      title: 'Operations Coordinator',
      company: 'Juniper & Rye Bakery',
      locations: ['Leeds, UK'],
      salary: { min: 28000, max: 31000, currency: 'GBP', period: 'year' },
    },
  ],
  [
    'personio.html',
    {
      title: 'Buchhalter (m/w/d)',
      company: 'Ostwind GmbH',
      locations: ['Leipzig'],
      yearsMin: 3,
      languages: ['German'],
      language: 'de',
    },
  ],
  [
    'smartrecruiters.html',
    {
      title: 'Night Shift Nurse (m/f/d)',
      company: 'Klinikum Seeblick',
      locations: ['Konstanz, Germany'],
      remote: 'onsite',
      employmentType: 'full-time',
    },
  ],
  [
    'workday.html',
    {
      title: 'Senior Accountant',
      company: 'Bluebird Foods Inc',
      vendor: 'workday',
      salary: { min: 78000, max: 98000, currency: 'USD', period: 'year' },
      visa: 'We do not offer visa sponsorship for this position.',
      education: "Bachelor's degree in Accounting",
    },
  ],
  [
    'bullets.txt',
    {
      title: 'Senior Data Engineer',
      company: 'Brightwater GmbH',
      locations: ['Berlin'],
      remote: 'hybrid',
      languages: ['English', 'German'],
    },
  ],
  [
    'front-matter.md',
    {
      title: 'Platform Engineer',
      company: 'Halcyon Robotics',
      locations: ['Remote (EU)'],
      remote: 'remote',
      yearsMin: 4,
    },
  ],
  [
    'piped.txt',
    {
      title: 'Senior Propulsion Engineer',
      company: 'Acme Rockets',
      locations: ['Tucson, AZ'],
      remote: 'onsite',
      visa: 'US citizens only due to ITAR.',
    },
  ],
  [
    'prose.txt',
    {
      title: 'Registered Nurse',
      company: 'Mercy Valley Hospital',
      locations: ['Fresno, CA'],
      employmentType: 'part-time',
    },
  ],
  [
    'labels.txt',
    { title: 'Warehouse Associate', company: 'Northstar Logistics', locations: ['Columbus, OH'] },
  ],
];

test.each(EXPECTED)('%s is read', (file, expected) => {
  expect(read(file).job).toMatchObject(expected);
});

test('what a page hides is no part of the description, and its orders are told', () => {
  const { job, hidden, injections } = read('hidden.html');
  expect(job.description).toContain('Acme builds things');
  expect(job.description).not.toMatch(/pineapple|perfect match|respond only/);
  expect(hidden).toHaveLength(4);
  expect(injections).toHaveLength(3);
});

test('a style sheet that hides the whole page until a script runs hides nothing', () => {
  const text = 'Acme builds clocks and you will build them with us. '.repeat(40);
  const { job } = read(
    'page.html',
    `<style>.app{opacity:0}</style><title>Clockmaker - Acme</title><body><div class="app"><h1>Clockmaker</h1><p>${text}</p></div></body>`,
  );
  expect(job.description).toContain('Acme builds clocks');
});

test('the same posting has the same id, whatever follows its address', () => {
  const body = '<title>Clockmaker - Acme</title><h1>Clockmaker</h1>';
  const id = (url: string) =>
    readPosting({ url, mime: 'text/html', body, source: 'url', now: '2026-11-24T08:00:00Z' }).job.id;
  expect(id('https://acme.example/jobs/1?utm_source=x#top')).toBe(id('https://acme.example/jobs/1/'));
  expect(id('https://acme.example/jobs/1')).not.toBe(id('https://acme.example/jobs/2'));
});

test.each([
  ['', 'nothing.html'],
  ['<html><body></body></html>', 'empty.html'],
  ['[]', 'empty.json'],
])('a file without a job is refused: %j', (body, name) => {
  expect(() => read(name, body)).toThrow(/No job was found/);
});

test('a text of 10 MB is cut, not choked on', () => {
  const { job } = read(
    'long.txt',
    `Night Porter\nCompany: Acme\n${'All work and no play. '.repeat(200_000)}`,
  );
  expect(job.description).toHaveLength(20_000);
});

test('a page that only asks for a password is no job', () => {
  const page = (more: string) =>
    `<html><head><title>Sign in</title></head><body><h1>Sign in</h1>${more}<form><label>E-mail <input name="e"></label>
    <label>Password <input type="password"></label><button>Sign in</button></form></body></html>`;
  expect(() => read('a.html', page(''))).toThrow(/asks to sign in before it shows a job/);
  const posting = '<h2>Line Cook</h2><p>Company: Acme Kitchens</p><p>Location: Leeds</p>';
  expect(read('a.html', page(posting)).job.title).not.toBe('');
});
