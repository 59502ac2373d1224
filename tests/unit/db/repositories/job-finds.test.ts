import { expect, test } from 'vitest';
import type { Job } from '#shared/domain/job.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';

const TEXT =
  'You build pipelines that bring the data of forty shops into one place, and you keep them running at night.';

/** A stored job of the employer's own board, and what a job site shows of it. */
function twoPlaces(over: Partial<Job> = {}) {
  const { repositories: repos } = openTestDb();
  seed(repos);
  const own = repos.jobs.upsert('p1', sampleJob({ description: TEXT }));
  const copy = sampleJob({
    ...{ id: 'c1', source: 'serpapi', vendor: null, url: 'https://www.linkedin.com/jobs/view/4100000001' },
    ...{ title: 'Data Engineer (m/f/d)', company: 'ACME Inc.', description: TEXT, ...over },
  });
  return { repos, own, copy, again: () => repos.jobs.upsert('p1', copy) };
}

test('a job site’s copy is seen at the job, and does not write over the employer’s own posting', () => {
  const { repos, own, again } = twoPlaces();
  expect(again().id).toBe(own.id);
  expect(repos.jobs.get(own.id)).toMatchObject({ title: 'Data Engineer', url: own.url });
  expect(repos.jobs.sightings(own.id).map(({ url }) => url)).toEqual([
    own.url,
    'https://www.linkedin.com/jobs/view/4100000001',
  ]);
});

test('what was taken for one job can be taken apart, and stays apart', () => {
  const { repos, own, again } = twoPlaces();
  again();
  const [first, second] = repos.jobs.sightings(own.id);
  expect(() => repos.jobFinds.split(own.id, first?.id ?? 0)).toThrow(ValidationError);
  const split = repos.jobFinds.split(own.id, second?.id ?? 0);
  expect(split).toMatchObject({ title: 'Data Engineer (m/f/d)', company: 'ACME Inc.', description: TEXT });
  expect(again().id).toBe(split.id);
  expect(repos.jobs.upsert('p1', sampleJob({ description: TEXT })).id).toBe(own.id);
  expect(repos.jobs.count('p1')).toBe(2);
  expect(repos.jobFinds.like(own.id)).toEqual([]);
});

test.each([
  ['copy', { company: 'Swift Staffing' }],
  ['repost', { url: 'https://boards.greenhouse.io/acme/jobs/4777', postedAt: '2026-11-20', company: 'Acme' }],
  ['perhaps', { locations: [], description: '' }],
] as const)('a %s is a job of its own that the other one names', (relation, over) => {
  const { repos, own, again } = twoPlaces({ ...over, locations: 'locations' in over ? [] : ['Berlin'] });
  repos.jobs.update({ ...own, postedAt: '2026-11-01' });
  const other = again();
  expect(other.id).not.toBe(own.id);
  expect(repos.jobFinds.like(own.id).map((like) => [like.relation, like.job.id])).toEqual([
    [relation, other.id],
  ]);
});
