import type { Lane } from '#shared/domain/run.ts';
import { ValidationError } from '#shared/errors/index.ts';
import type { ActiveRun } from './active-run.ts';
import { byScore } from './by-score.ts';
import { judgeAll, letThroughLate, noteAnyway } from './judge.ts';
import { nameAgain } from './named-inside.ts';
import { runLane } from './run-lane.ts';
import type { StageSet } from './types.ts';
import { watchedLlm } from './watched-llm.ts';
import { workOnJob } from './work-on-job.ts';

/** Works a run to its end from wherever it stands: what is done is not done again. */
export async function executeRun(run: ActiveRun, stages: StageSet): Promise<void> {
  await run.gate.pass(run.signal);
  if (!run.deps.repos.stageResults.get({ runId: run.id, jobId: '', stage: 'scout' }))
    await scout(run, stages);
  nameAgain(run.deps, run.id);
  await run.gate.pass(run.signal);
  await judgeAll(run, stages.analyst);
  const ready = run.lanes.list().filter((lane) => goesOn(lane) && !run.atWork.has(lane.jobId));
  if (ready.length > 0 && run.config.until === 'applier') run.deps.tools.warmBrowser();
  const after = stages.afterGate(run.config.until);
  await Promise.all(
    byScore(ready).map(({ jobId }) => atWork(run, jobId, () => workOnJob(run, jobId, after))),
  );
  run.signal.throwIfAborted();
}

/**
 * Works on one job that the user asked for, by an answer or by name: what the run's rules left out is not asked again. Where it
 * had failed before they were asked about it, they are asked now.
 * Where the job's last piece of work is still ending, it waits for that.
 */
export async function executeJob(run: ActiveRun, jobId: string, stages: StageSet): Promise<void> {
  await run.atWork.get(jobId);
  nameAgain(run.deps, run.id);
  await atWork(run, jobId, async () => {
    const { status } = run.lanes.get(jobId);
    if (status === 'done') return;
    if (!FAILED.has(status)) noteAnyway(run, jobId);
    const message = run.gate.paused
      ? 'goes on when you go on with the search'
      : 'goes on with what you decided';
    run.lanes.update(jobId, { status: 'queued', message });
    if (!run.lanes.get(jobId).done.includes('analyst')) {
      await runLane(run, jobId, [stages.analyst], 'queued');
      if (run.lanes.get(jobId).status !== 'queued' || run.signal.aborted) return;
      if (!letThroughLate(run, jobId)) return;
    }
    await workOnJob(run, jobId, stages.afterGate(run.config.until));
  });
}

/** To try such a job again says nothing about whether it is good enough. */
const FAILED = new Set<Lane['status']>(['failed', 'parked']);

async function atWork(run: ActiveRun, jobId: string, work: () => Promise<void>): Promise<void> {
  const ended = Promise.withResolvers<void>();
  run.atWork.set(jobId, ended.promise);
  try {
    await work();
  } finally {
    if (run.atWork.get(jobId) === ended.promise) run.atWork.delete(jobId);
    ended.resolve();
  }
}

function goesOn(lane: Lane): boolean {
  return lane.status === 'queued' && lane.done.includes('analyst');
}

async function scout(run: ActiveRun, stages: StageSet): Promise<void> {
  const { deps, config, emit } = run;
  const sources = config.sources.map((source) =>
    source.target ? `${source.name} ${source.target}` : source.name,
  );
  const message = `Looking for "${config.query}"`;
  // The start of the run has said what is looked for.
  const asking = `Asking ${sources.length === 1 ? 'one place' : `${sources.length} places`} for jobs`;
  emit({ type: 'scout:start', agent: 'scout', message: asking, data: { sources } });
  deps.repos.runs.update(run.id, { message });
  const ports = deps.tools.portsFor({
    profileId: run.profile.id,
    run: { runId: run.id, jobId: '' },
    human: { ask: () => Promise.reject(new ValidationError('The search itself asks nothing.')) },
    emit,
    signal: run.signal,
  });
  await deps.piece('stage scout', run.id, () =>
    stages.scout({
      ...{ deps, config, emit },
      ports: { ...ports, llm: watchedLlm(ports.llm, run, '') },
      runId: run.id,
      profileId: run.profile.id,
      lanes: run.lanes,
    }),
  );
  run.watch.touch();
}
