import { expect, test, vi } from 'vitest';
import type { ActiveRun } from '#main/pipeline/active-run.ts';
import { createEventBus } from '#main/pipeline/event-bus.ts';
import { createHumanDesk } from '#main/pipeline/human-desk.ts';
import { judgeAll } from '#main/pipeline/judge.ts';
import { openLanes } from '#main/pipeline/lanes.ts';
import { createPauseGate } from '#main/pipeline/pause-gate.ts';
import type { PipelineDeps, Stage } from '#main/pipeline/types.ts';
import type { AgentEventInput } from '#shared/domain/agent-event.ts';
import { DEFAULT_SETTINGS } from '#shared/domain/settings.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { sampleJob, seed } from '#tests/fakes/stored-samples.ts';

const JOBS = 120;

/** A run with many found jobs, all of a company that the user never wants to see. */
function largeRun(judged: boolean) {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, runId } = seed(repos);
  const bus = createEventBus(repos.events, clock);
  const desk = createHumanDesk({
    ...{ store: repos.humanRequests, bus, clock, ids: countingIds(), timeoutMs: () => 10 },
  });
  const lanes = openLanes(repos.runJobs, runId, () => undefined);
  db.transaction(() => {
    for (let n = 0; n < JOBS; n += 1) {
      const url = `https://x.example/${n}`;
      const job = repos.jobs.upsert(
        'p1',
        sampleJob({ id: `j${n}`, title: `Baker ${n}`, url, company: 'Kelp' }),
      );
      lanes.add(job.id, { title: job.title, company: job.company, url });
      if (judged) lanes.update(job.id, { done: ['analyst'], score: n });
    }
  });
  const settings = () => ({ ...DEFAULT_SETTINGS, blockedCompanies: ['Kelp'] });
  const run = {
    ...{ id: runId, profile, lanes, gate: createPauseGate(), atWork: new Map() },
    emit: (event: AgentEventInput) => bus.emit(runId, event),
    deps: { db, repos, bus, desk, settings } as unknown as PipelineDeps,
    config: repos.runs.get(runId)?.config,
    signal: new AbortController().signal,
  } as unknown as ActiveRun;
  return { db, repos, run, runId };
}
const analyst = { name: 'analyst', run: () => expect.fail('nothing is to be judged') } as unknown as Stage;

test.each([
  ['before', false],
  ['after', true],
])(
  'many jobs that are left out %s they were judged cost few commits, with turns for others between',
  async (_, judged) => {
    const { db, repos, run, runId } = largeRun(judged);
    const commits = vi.spyOn(db, 'transaction');
    const alone: string[] = [];
    const { save } = repos.runJobs;
    vi.spyOn(repos.runJobs, 'save').mockImplementation((id, lane) => {
      if (!db.client.inTransaction) alone.push(lane.jobId);
      save(id, lane);
    });
    let turns = 0;
    const turn = () => {
      turns += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await judgeAll(run, analyst);
    clearImmediate(next);
    expect(run.lanes.list().filter(({ status }) => status === 'skipped')).toHaveLength(JOBS);
    expect(repos.events.since(0, 500, runId)).toHaveLength(JOBS);
    expect(alone).toEqual([]);
    expect(commits.mock.calls.length).toBeLessThanOrEqual(Math.ceil(JOBS / 50));
    expect(turns).toBeGreaterThanOrEqual(2);
  },
);
