import { expect, test } from 'vitest';
import { boardOf } from '#main/sources/board-of.ts';
import { tokensOf } from '#main/sources/guess-tokens.ts';
import { pickBoards } from '#main/sources/pick-boards.ts';
import type { KnownBoard } from '#shared/domain/board.ts';
import { boardHealth } from '#shared/domain/board.ts';

const now = new Date('2026-11-24T08:00:00Z');
const listed = (token: string, field: string, country: string) => ({
  vendor: 'lever',
  token,
  company: token,
  field,
  country,
});
const known = (token: string, more: Partial<KnownBoard>): KnownBoard => ({
  ...{
    vendor: 'lever',
    token,
    company: token,
    met: false,
    watched: false,
    askedAt: null,
    workedAt: null,
    failures: 0,
  },
  ...{ problem: '', gone: false, jobs: null },
  ...more,
});

test.each([
  ['https://job-boards.greenhouse.io/acme/jobs/123', 'greenhouse', 'acme'],
  ['https://jobs.eu.lever.co/acme/0761de07-8adc-465d-af91-905f0df48ec1', 'lever', 'acme'],
  ['https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Leeds/Nurse_R1', 'workday', 'acme.wd5/Careers'],
  ['https://acme.wd5.myworkdayjobs.com/wday/cxs/acme/Careers/jobs', 'workday', 'acme.wd5/Careers'],
  [
    'https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/7',
    'oracle',
    'abcd.fa.us2/CX_1',
  ],
  ['https://acme.eightfold.ai/careers?domain=acme-group.com&pid=1', 'eightfold', 'acme/acme-group.com'],
  ['https://careers.acme.com/global/en/search-results?keywords=x', 'phenom', 'careers.acme.com/global/en'],
  ['https://careers-acme.icims.com/jobs/1/nurse/job', 'icims', 'careers-acme'],
  ['https://ats.rippling.com/en-GB/acme/jobs/1', 'rippling', 'acme'],
  ['https://acme.bamboohr.com/careers/86', 'bamboohr', 'acme'],
  ['https://apply.workable.com/acme/j/1E81635604', 'workable', 'acme'],
])('%s is a board', (address, vendor, token) => {
  expect(boardOf(address)).toEqual({ vendor, token });
});

test.each([
  'https://apply.workable.com/j/1E81635604',
  'https://www.greenhouse.io',
  'https://acme.example/careers',
  'acme',
])('%s is none', (address) => {
  expect(boardOf(address)).toBeNull();
});

test('those of the country and field come first, then those not asked for the longest; gone ones are left out', () => {
  const all = [
    listed('a', 'software', 'US'),
    listed('b', 'health', 'GB'),
    listed('c', 'health', 'GB'),
    listed('d', 'software', 'US'),
  ];
  const fared = [
    known('c', { askedAt: '2026-11-01T00:00:00Z' }),
    known('a', { askedAt: '2026-11-23T00:00:00Z', gone: true }),
  ];
  const picked = pickBoards(all, fared, { query: 'staff nurse', places: ['Leeds'] }, { most: 3, now });
  expect(picked.map(({ token }) => token)).toEqual(['b', 'c', 'd']);
  const later = new Date('2027-01-24T08:00:00Z');
  expect(
    pickBoards(all, fared, { query: '', places: [] }, { most: 9, now: later }).map(({ token }) => token),
  ).toContain('a');
});

test('a name gives the tokens that a vendor may have made of it', () => {
  expect(tokensOf('The Moss & Maple Group Ltd')).toEqual(['mossandmaplegroup', 'moss-and-maple-group']);
  expect(tokensOf('***')).toEqual([]);
});

test('how a board fares is said with the day on which it last worked', () => {
  const worked = '2026-11-03T12:00:00Z';
  expect(boardHealth(known('a', { failures: 4, workedAt: worked }), now)).toBe(
    'no answer for 4 runs, last worked on 3 November',
  );
  expect(boardHealth(known('a', { failures: 2, workedAt: '2025-11-03T12:00:00Z' }), now)).toMatch(
    /3 November 2025$/,
  );
  expect(boardHealth(known('a', { failures: 1 }), now)).toBe('no answer last time, and never before');
  expect(boardHealth(known('a', { workedAt: worked }), now)).toBe('');
});
