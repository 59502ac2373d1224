import { expect, test } from 'vitest';
import type { Lane } from '#shared/domain/run.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';

const lane = (jobId: string): Lane => ({
  jobId,
  title: 'Data Engineer',
  company: 'Acme',
  url: 'https://x.org',
  stage: 'analyst',
  done: [],
  status: 'queued',
  message: 'Waiting',
  score: null,
  engine: null,
  submitted: null,
});

test('lanes keep their order and take changes', () => {
  const { repositories } = openTestDb();
  const { runId, job } = seed(repositories);
  repositories.jobs.upsert('p1', sampleJob({ id: 'j2', url: 'https://x.org/2', title: 'Baker' }));
  repositories.runJobs.save(runId, lane('j2'));
  repositories.runJobs.save(runId, lane(job.id));
  repositories.runJobs.save(runId, { ...lane('j2'), status: 'done', done: ['analyst'], score: 71.5 });
  expect(repositories.runJobs.list(runId).map((one) => one.jobId)).toEqual(['j2', job.id]);
  expect(repositories.runJobs.get(runId, 'j2')).toMatchObject({
    status: 'done',
    done: ['analyst'],
    score: 71.5,
  });
});

test('a run is offered to go on until it has ended', () => {
  const { repositories } = openTestDb();
  const { runId } = seed(repositories);
  expect(repositories.runs.unfinished('p1').map((run) => run.id)).toEqual([runId]);
  repositories.runs.update(runId, {
    status: 'completed',
    endedAt: '2026-11-24T09:00:00.000Z',
    elapsedMs: 12.7,
  });
  expect(repositories.runs.unfinished('p1')).toEqual([]);
  expect(repositories.runs.get(runId)).toMatchObject({
    status: 'completed',
    elapsedMs: 13,
    config: { query: 'data' },
  });
});

test('a stage result and its events are stored together or not at all', () => {
  const { repositories, db } = openTestDb();
  const { runId, job } = seed(repositories);
  const key = { runId, jobId: job.id, stage: 'analyst' };
  const event = {
    runId,
    type: 'analyst:result' as const,
    agent: 'analyst' as const,
    message: 'Judged',
    data: { jobId: job.id, score: 71 },
    timestamp: '2026-11-24T08:00:00.000Z',
  };
  expect(() =>
    db.transaction(() => {
      repositories.stageResults.save(key, { score: 71 });
      repositories.events.append(event);
      throw new RangeError('the power went out');
    }),
  ).toThrow(RangeError);
  expect(repositories.stageResults.get(key)).toBeNull();
  expect(repositories.events.last(5)).toEqual([]);

  db.transaction(() => {
    repositories.stageResults.save(key, { score: 71 });
    expect(repositories.events.append(event)).toBe(1);
  });
  expect(repositories.events.append(event)).toBe(2);
  expect(repositories.stageResults.list(runId)).toEqual([{ ...key, output: { score: 71 } }]);
  expect(repositories.events.since(1)).toEqual([{ id: 2, ...event }]);
  expect(repositories.events.last(50, 'another')).toEqual([]);
});

test('the same question under the same key is asked once and keeps its first answer', () => {
  const { repositories, clock } = openTestDb();
  const { runId, job } = seed(repositories);
  const question = {
    id: 'q1',
    runId,
    jobId: job.id,
    key: 'form',
    title: job.title,
    company: job.company,
    message: 'Please answer',
    body: { kind: 'form-questions' as const, url: 'https://x.org', fields: [] },
  };
  const { humanRequests } = repositories;
  expect(humanRequests.upsertPending(question)).toMatchObject({ id: 'q1', status: 'pending', answer: null });
  humanRequests.park('q1');
  expect(humanRequests.listOpen('p1').map((open) => open.status)).toEqual(['parked']);
  expect(humanRequests.upsertPending({ ...question, id: 'q2' })).toMatchObject({
    id: 'q1',
    status: 'pending',
  });

  const answer = { kind: 'form-questions' as const, decision: 'answer' as const, answers: [] };
  humanRequests.answer('q1', answer, clock.now());
  humanRequests.answer('q1', { ...answer, decision: 'skip' }, clock.now());
  humanRequests.withdraw('q1');
  expect(humanRequests.upsertPending({ ...question, id: 'q3' })).toMatchObject({
    id: 'q1',
    status: 'answered',
    answer,
  });
  expect(humanRequests.listOpen('p1', runId)).toEqual([]);
  expect(() => humanRequests.answer('gone', answer, clock.now())).toThrow(/no longer exists/);
});

test('a search that did not come to its end stays in the list however many came after it', () => {
  const { repositories } = openTestDb();
  const { runId } = seed(repositories);
  repositories.runs.update(runId, { status: 'paused' });
  const first = repositories.runs.get(runId) ?? expect.fail('no run');
  for (let n = 10; n < 70; n += 1)
    repositories.runs.create({
      ...{ ...first, id: `run-${n}`, status: 'completed' },
      startedAt: `2026-11-25T08:${n % 60}:00.${n}0Z`.replace(/T08:(\d):/, 'T09:0$1:'),
    });
  const ids = repositories.runs.list('p1').map(({ id }) => id);
  expect(ids).toHaveLength(51);
  expect(ids[0]).toBe('run-69');
  expect(ids.at(-1)).toBe(runId);
});
