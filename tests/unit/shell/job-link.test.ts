import { expect, test } from 'vitest';
import { linkedPlace } from '#main/shell/job-link.ts';

test('a link to a job leads to it', () => {
  const id = 'job-d1106f9c-5581-475b-8f70-f0db8b9a3b50';
  expect(linkedPlace(['/opt/JobAI/JobAI', '--no-sandbox', `jobai://job/${id}`])).toBe(`/jobs/${id}`);
  expect(linkedPlace([`jobai://jobs/${id}/`])).toBe(`/jobs/${id}`);
});

test('no other link leads anywhere', () => {
  for (const link of [
    'jobai://settings',
    'jobai://job/',
    'jobai://job/../settings',
    'jobai://job/a/b',
    'jobai://job/a?x=1',
    'jobai://job/a#/settings',
    'jobai://job/a%2f..%2fsettings',
    'jobai://submit/job-1',
    'JOBAI://job/x y',
    'https://example.org/jobai://job/a',
    ' jobai://job/a',
    `jobai://job/${'a'.repeat(200)}`,
    '--data-dir=jobai://job/a',
  ])
    expect(linkedPlace([link])).toBeNull();
  expect(linkedPlace([])).toBeNull();
});
