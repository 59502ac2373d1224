import { expect, test } from 'vitest';
import { jobWarnings, warningKinds } from '#main/services/warnings/job-warnings.ts';
import type { Job } from '#shared/domain/job.ts';
import { sampleJob } from '#tests/fakes/stored-samples.ts';

const now = new Date('2026-11-29T12:00:00Z');
const kinds = (job: Partial<Job>, earlier: string[] = []) =>
  jobWarnings(sampleJob(job), { earlier, now }).map(({ kind }) => kind);

test('an honest new posting warns of nothing', () => {
  expect(kinds({ postedAt: '2026-11-20' })).toEqual([]);
  expect(kinds({ postedAt: null })).toEqual([]);
});

test('it is old from the 61st day on, unless it is closed anyway', () => {
  expect(kinds({ postedAt: '2026-09-30' })).toEqual([]);
  expect(kinds({ postedAt: '2026-09-29' })).toEqual(['old']);
  expect(kinds({ postedAt: '2026-01-02T08:00:00Z', closed: true })).toEqual([]);
  const [old] = jobWarnings(sampleJob({ postedAt: '2026-09-29' }), { earlier: [], now });
  expect(old?.text).toContain('61 days ago');
});

test('its age counts from the first day it is known by', () => {
  expect(kinds({ postedAt: '2026-11-20', firstPostedAt: '2026-08-03' })).toEqual(['old']);
  expect(kinds({ postedAt: '2026-11-20', firstPostedAt: '2026-11-02' })).toEqual([]);
});

test('a repost names how often and on which days', () => {
  const [one] = jobWarnings(sampleJob(), { earlier: ['2026-08-01', '2026-09-01'], now });
  expect(one).toMatchObject({ kind: 'reposted', days: ['2026-08-01', '2026-09-01'] });
  expect(one?.text).toContain('2 times');
});

test('what the posting’s own words warn of comes with them', () => {
  const description = 'You must pay a registration fee of 40 EUR. Write to north@gmail.com.';
  const found = jobWarnings(sampleJob({ description }), { earlier: [], now });
  expect(found.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['money', 'You must pay a registration fee of 40 EUR.'],
    ['contact', 'north@gmail.com'],
  ]);
  expect(kinds({ company: ' ' })).toEqual(['no-company']);
});

test('a row has the same kinds', () => {
  const row = { kept: ['money' as const], reposted: true, postedAt: '2026-01-01', closed: false };
  expect(warningKinds(row, now)).toEqual(['money', 'reposted', 'old']);
});
