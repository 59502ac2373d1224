import { expect, test } from 'vitest';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { jobsService } from '#main/services/jobs.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import type { Job } from '#shared/domain/job.ts';
import type { ScorePart } from '#shared/domain/job-analysis.ts';
import { DEFAULT_SETTINGS, type SettingsPatch } from '#shared/domain/settings.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const part = (name: ScorePart['name'], score: number): ScorePart => ({
  name,
  score,
  weight: 0.5,
  evidence: name,
});

/** The calls about jobs over a real database, with jobs that were judged. */
function open(jobs: Record<string, { job: Partial<Job>; parts: ScorePart[]; score: number }>) {
  const { db, repositories: repos, clock } = openTestDb();
  repos.profiles.save(sampleProfile());
  for (const [id, { job, parts, score }] of Object.entries(jobs)) {
    const url = `https://jobs.example.org/${id}`;
    const stored = repos.jobs.upsert(
      'p1',
      sampleJob({ id, url, company: `Company ${id}`, description: id, ...job }),
    );
    const rest = { matching: [], missing: [], knockouts: [], advice: [], engine: 'offline' as const };
    repos.analyses.save('p1', { ...rest, job: stored, parts, score });
  }
  let settings = DEFAULT_SETTINGS;
  const door = {
    get: () => settings,
    patch: (patch: SettingsPatch) => {
      settings = { ...settings, ...patch } as typeof settings;
      return settings;
    },
  };
  const pipeline = { list: () => [], nextSteps: () => [] };
  const deps = {
    db,
    repos,
    clock,
    sources: [],
    pipeline,
    settings: door,
    log: silentLog,
  } as unknown as ServiceDeps;
  const services = { jobs: jobsService(deps) } as Services;
  const { jobs: calls } = createLocalClient({ door: 'window', caller: 'w', services, log: silentLog });
  const order = async (sort: 'yours' | 'score' = 'yours') =>
    (await calls.list({ sort })).rows.map(({ id }) => id);
  const foundAt = (at: string, ...ids: string[]) => {
    for (const id of ids)
      db.client.prepare('UPDATE discovered_jobs SET created_at = ? WHERE id = ?').run(at, id);
  };
  return { calls, order, foundAt };
}

const EVEN = [part('skills', 60), part('location', 60)];

test('marks move jobs in the order and say why, no score, and can be forgotten', async () => {
  const nurse = (title: string) => ({ job: { title, skills: [] }, parts: EVEN, score: 60 });
  const { calls, order } = open({
    a: nurse('Sales Adviser'),
    b: nurse('Sales Manager'),
    c: nurse('Night Nurse'),
    d: nurse('School Nurse'),
    x: { job: { title: 'Sales Clerk' }, parts: EVEN, score: 63 },
    y: { job: { title: 'Dental Nurse' }, parts: EVEN, score: 60 },
  });
  expect((await order())[0]).toBe('x');
  await calls.verdict({ jobIds: ['c', 'd'], verdict: 'good' });
  expect((await calls.likes({})).learned).toEqual([]);
  await calls.verdict({ jobIds: ['a', 'b'], verdict: 'bad' });
  const { rows } = await calls.list({ sort: 'yours' });
  expect(rows.findIndex(({ id }) => id === 'y')).toBeLessThan(rows.findIndex(({ id }) => id === 'x'));
  const moved = rows.find(({ id }) => id === 'y');
  expect(moved?.score).toBe(60);
  expect(moved?.nudge?.points).toBeGreaterThan(0);
  expect(moved?.nudge?.because).toContain('“nurse” in the title');
  expect((await order('score'))[0]).toBe('x');
  const { good, bad, learned } = await calls.likes({});
  expect([good, bad]).toEqual([2, 2]);
  expect(learned.find(({ words }) => words === '“sales” in the title')).toMatchObject({ good: 0, bad: 2 });
  const had = await calls.forgetLikes({});
  expect((await order())[0]).toBe('x');
  expect((await calls.likes({})).good).toBe(0);
  expect(had.good).toHaveLength(2);
  expect(had.bad.toSorted()).toEqual(['a', 'b']);
});

test('a change of what counts moves every stored score, and back again', async () => {
  const { calls, order } = open({
    near: { job: {}, parts: [part('skills', 40), part('location', 100)], score: 50 },
    able: { job: {}, parts: [part('skills', 90), part('location', 0)], score: 76 },
  });
  expect(await order('score')).toEqual(['able', 'near']);
  const { weights } = await calls.setWeights({ weights: { skills: 10, location: 90 } });
  expect(weights).toMatchObject({ skills: 10, location: 90, title: 18 });
  expect(await order('score')).toEqual(['near', 'able']);
  const { analysis } = await calls.get({ jobId: 'near' });
  expect(analysis?.score).toBe(94);
  expect(analysis?.parts.map(({ weight }) => weight)).toEqual([0.1, 0.9]);
  await calls.setWeights({ weights: null });
  expect((await calls.get({ jobId: 'able' })).analysis?.score).toBe(76);
});

test('a job is new that was found since the last look and was not seen, and posted again where the same was posted before', async () => {
  const same = { title: 'Baker', company: 'Acme', locations: ['Leeds'] };
  const { calls, foundAt } = open({
    old: {
      job: { ...same, postedAt: '2026-08-01', description: 'Bread. '.repeat(30) },
      parts: EVEN,
      score: 60,
    },
    again: {
      job: { ...same, postedAt: '2026-11-01', description: 'Other words. '.repeat(30) },
      parts: EVEN,
      score: 60,
    },
    hull: {
      job: { ...same, locations: ['Hull'], postedAt: '2026-11-01', description: 'Cake. ' },
      parts: EVEN,
      score: 60,
    },
  });
  expect((await calls.list({})).rows.some(({ isNew }) => isNew)).toBe(false);
  await calls.leftList({});
  foundAt('2026-11-24T07:00:00.000Z', 'old');
  foundAt('2026-11-24T09:00:00.000Z', 'again', 'hull');
  await calls.mark({ jobIds: ['hull'], seen: true });
  const rows = new Map((await calls.list({})).rows.map((row) => [row.id, row]));
  expect([...rows].map(([id, { isNew, reposted }]) => [id, isNew, reposted]).sort()).toEqual([
    ['again', true, true],
    ['hull', false, false],
    ['old', false, false],
  ]);
});
