import { expect, test } from 'vitest';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

test('the same posting seen at two places is one job with two sightings', () => {
  const { repositories } = openTestDb();
  const { job } = seed(repositories);
  const again = repositories.jobs.upsert(
    'p1',
    sampleJob({
      id: 'other',
      source: 'serpapi',
      url: 'https://job-boards.greenhouse.io/acme/jobs/4001?gh_src=x',
      title: 'Senior Data Engineer',
    }),
  );
  expect(again.id).toBe(job.id);
  expect(repositories.jobs.get(job.id)?.title).toBe('Senior Data Engineer');
  expect(repositories.jobs.sightings(job.id).map((seen) => seen.source)).toEqual(['greenhouse', 'serpapi']);
});

test('two profiles may find the same posting', () => {
  const { repositories } = openTestDb();
  const { job } = seed(repositories);
  repositories.profiles.save(sampleProfile('p2'));
  const other = repositories.jobs.upsert('p2', sampleJob());
  expect(other.id).not.toBe(job.id);
  expect(repositories.jobs.findByUrl('p2', sampleJob())?.id).toBe(other.id);
});

test('lists by the latest score, filters and counts', () => {
  const { repositories } = openTestDb();
  const { job } = seed(repositories);
  const low = repositories.jobs.upsert('p1', sampleJob({ id: 'j2', url: 'https://x.org/2', title: 'Baker' }));
  const unread = repositories.jobs.upsert(
    'p1',
    sampleJob({ id: 'j3', url: 'https://x.org/3', title: '100% remote' }),
  );
  const judge = (of: typeof job, score: number) =>
    repositories.analyses.save('p1', {
      job: of,
      score,
      parts: [],
      matching: [],
      missing: [],
      knockouts: [],
      advice: [],
      engine: 'offline',
    });
  judge(job, 10);
  judge(job, 80);
  judge(low, 40);
  expect(repositories.jobList.list('p1').map((row) => [row.id, row.score])).toEqual([
    [job.id, 80],
    [low.id, 40],
    [unread.id, null],
  ]);
  expect(repositories.jobList.list('p1', { minScore: 50 }).map((row) => row.id)).toEqual([job.id]);
  expect(repositories.jobList.list('p1', { text: 'baker' }).map((row) => row.id)).toEqual([low.id]);
  expect(repositories.jobList.total('p1', { minScore: 30 })).toBe(2);
  expect(repositories.jobList.list('p1')[0]).toMatchObject({
    locations: ['Berlin'],
    remote: 'hybrid',
    closed: false,
  });
  expect(repositories.analyses.latest(job.id)).toMatchObject({
    score: 80,
    job: { id: job.id, title: 'Data Engineer' },
  });
});

test('a posting put out again at its address keeps the first day it was posted', () => {
  const { repositories } = openTestDb();
  seed(repositories);
  repositories.jobs.upsert('p1', sampleJob({ postedAt: '2026-08-03' }));
  const again = repositories.jobs.upsert('p1', sampleJob({ postedAt: '2026-11-20T08:00:00Z' }));
  expect(again).toMatchObject({ postedAt: '2026-11-20T08:00:00Z', firstPostedAt: '2026-08-03' });
  repositories.jobs.upsert('p1', sampleJob({ postedAt: '2026-11-25' }));
  repositories.jobs.update({ ...sampleJob({ postedAt: '2026-11-25', closed: true }) });
  expect(repositories.jobs.get('j1')).toMatchObject({ closed: true, firstPostedAt: '2026-08-03' });
  expect(repositories.jobList.list('p1')[0]).toMatchObject({
    postedAt: '2026-11-25',
    firstPostedAt: '2026-08-03',
  });
});

test('a posting that only changes its words has no earlier day', () => {
  const { repositories } = openTestDb();
  seed(repositories);
  repositories.jobs.upsert('p1', sampleJob({ postedAt: '2026-11-20' }));
  const again = repositories.jobs.upsert('p1', sampleJob({ postedAt: '2026-11-20', title: 'Engineer' }));
  expect(again).not.toHaveProperty('firstPostedAt');
});
