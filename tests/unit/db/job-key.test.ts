import { expect, test } from 'vitest';
import { jobKeyOf } from '#main/db/job-key.ts';

const key = (url: string, vendor: string | null = null) => jobKeyOf({ url, vendor });

test.each([
  ['https://boards.greenhouse.io/acme/jobs/4001?gh_src=abc', 'https://acme.com/careers?gh_jid=4001'],
  ['https://job-boards.greenhouse.io/acme/jobs/4001', 'https://boards.eu.greenhouse.io/acme/jobs/4001#app'],
  [
    'https://jobs.lever.co/acme/0b1c2d3e-1111-2222-3333-444455556666',
    'https://jobs.lever.co/acme/0B1C2D3E-1111-2222-3333-444455556666/apply?lever-source=x',
  ],
  [
    'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-2222-3333-444455556666',
    'https://jobs.ashbyhq.com/acme/0b1c2d3e-1111-2222-3333-444455556666/application',
  ],
  ['https://www.example.org/jobs/7/?utm_source=x', 'http://example.org/jobs/7#top'],
  ['https://example.org/job?b=2&a=1', 'https://example.org/job?a=1&b=2&ref=mail'],
])('%s and %s are one job', (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ['https://example.org/job?id=1', 'https://example.org/job?id=2'],
  ['https://example.org/jobs/1', 'https://example.org/jobs/2'],
  ['https://boards.greenhouse.io/acme/jobs/4001', 'https://boards.greenhouse.io/acme/jobs/4002'],
  ['https://notgreenhouse.io/jobs/1', 'https://boards.greenhouse.io/acme/jobs/1'],
])('%s and %s are two jobs', (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test('the practice board keeps its jobs when its port changes', () => {
  expect(key('http://127.0.0.1:4001/jobs/7', 'practice')).toBe(
    key('http://127.0.0.1:5002/jobs/7/', 'practice'),
  );
});
