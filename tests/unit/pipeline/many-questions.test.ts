import { expect, test, vi } from 'vitest';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { createOneJob } from '#main/pipeline/one-job.ts';
import { createRunTable } from '#main/pipeline/run-table.ts';
import { takeUpLanes } from '#main/pipeline/take-up-lanes.ts';
import type { PipelineDeps } from '#main/pipeline/types.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';

/** A run in which each of its jobs asks something. */
function askingRun(questions: number) {
  const { db, repositories: repos, clock } = openTestDb();
  const { runId, job } = seed(repos);
  const ids = countingIds();
  const bus = createEventBus(repos.events, clock);
  const desk = createHumanDesk({ store: repos.humanRequests, bus, clock, ids, timeoutMs: () => 10 });
  const deps = { db, repos, bus, desk, clock, ids } as unknown as PipelineDeps;
  const of = { runId, key: 'form', title: 'Baker', company: 'Kelp', message: 'Please answer' };
  for (let n = 0; n < questions; n += 1) {
    const url = `https://x.example/${n}`;
    const jobId =
      n === 0 ? job.id : repos.jobs.upsert('p1', sampleJob({ id: `job-${n}`, url, title: `Baker ${n}` })).id;
    const lane = {
      jobId,
      title: 'Baker',
      company: 'Kelp',
      url: 'https://x.example',
      stage: 'applier' as const,
    };
    repos.runJobs.save(runId, {
      ...{ ...lane, done: ['analyst' as const], status: 'parked' as const, message: '' },
      ...{ score: 70, engine: null, submitted: null },
    });
    const body = { kind: 'form-questions' as const, url, fields: [] };
    repos.humanRequests.upsertPending({ ...of, id: `q${n}`, jobId, body });
  }
  return { deps, desk, runId, job, repos };
}

test('what a run shows of its open questions is known without reading what they ask', () => {
  const { deps, desk, runId, job, repos } = askingRun(3);
  const whole = vi.spyOn(repos.humanRequests, 'listOpen');
  const { lanes } = createRunTable(deps).view(runId);
  expect(lanes.map(({ nextSteps }) => nextSteps)).toEqual([['answer'], ['answer'], ['answer']]);
  expect(createOneJob(deps).nextSteps('p1', job.id)).toEqual(['answer']);
  takeUpLanes(deps, runId);
  expect(repos.runJobs.get(runId, job.id)?.status).toBe('parked');
  expect(desk.heads('p1').map(({ id, company }) => [id, company])).toEqual(
    ['q0', 'q1', 'q2'].map((id) => [id, 'Kelp']),
  );
  desk.parkAll('p1');
  expect(desk.heads('p1').map(({ status }) => status)).toEqual(['parked', 'parked', 'parked']);
  desk.withdraw('p1', runId, job.id);
  expect(desk.openJobs('p1')).toEqual(['job-1', 'job-2'].map((jobId) => ({ runId, jobId })));
  expect(whole).not.toHaveBeenCalled();
});

test("a job's newest lane is that of the newest search that has it", () => {
  const { repos, runId, job } = askingRun(1);
  const { config } = repos.runs.get(runId) ?? expect.fail('no run');
  const run = { ...repos.runs.get(runId), config, id: 'r2', profileId: 'p1', status: 'completed' as const };
  repos.runs.create({
    ...{ ...run, message: '', found: 1, elapsedMs: 0, endedAt: null },
    startedAt: '2026-11-25T08:00:00.000Z',
  });
  expect(repos.runJobs.newest('p1', job.id)?.runId).toBe('r1');
  const lane = repos.runJobs.get('r1', job.id) ?? expect.fail('no lane');
  repos.runJobs.save('r2', { ...lane, status: 'skipped' });
  expect(repos.runJobs.newest('p1', job.id)).toMatchObject({ runId: 'r2', lane: { status: 'skipped' } });
  expect(repos.runJobs.newest('p2', job.id)).toBeNull();
});
