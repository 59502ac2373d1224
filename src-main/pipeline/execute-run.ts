import type { Lane } from '#shared/domain/run.ts';
import type { ActiveRun } from './active-run.ts';
import { judgeAll } from './judge.ts';
import { runLane } from './run-lane.ts';
import { stagesAfterGate } from './stages/index.ts';
import { scoutStage } from './stages/scout.ts';

/** Works a run to its end from wherever it stands: what is done is not done again. */
export async function executeRun(run: ActiveRun): Promise<void> {
  if (!run.deps.repos.stageResults.get({ runId: run.id, jobId: '', stage: 'scout' })) await scout(run);
  await run.gate.pass(run.signal);
  await judgeAll(run);
  const ready = run.lanes.list().filter(goesOn);
  if (ready.length > 0 && run.config.until === 'applier') run.deps.tools.warmBrowser();
  await Promise.all(byScore(ready).map(({ jobId }) => executeJob(run, jobId)));
  run.signal.throwIfAborted();
}

/** Works on one judged job to its end: a parked one whose question was answered, for instance. */
export async function executeJob(run: ActiveRun, jobId: string): Promise<void> {
  await runLane(run, jobId, stagesAfterGate(run.config.until), 'done');
}

function goesOn(lane: Lane): boolean {
  return lane.status === 'queued' && lane.done.includes('analyst');
}

function byScore(lanes: Lane[]): Lane[] {
  return [...lanes].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}

async function scout(run: ActiveRun): Promise<void> {
  const { deps, config, emit } = run;
  const sources = config.sources.map((source) =>
    source.target ? `${source.name} ${source.target}` : source.name,
  );
  const message = `Looking for "${config.query}"`;
  emit({ type: 'scout:start', agent: 'scout', message, data: { sources } });
  deps.repos.runs.update(run.id, { message });
  const ports = deps.tools.portsFor({
    profileId: run.profile.id,
    run: { runId: run.id, jobId: '' },
    human: { ask: () => Promise.reject(new Error('the scout asks nothing')) },
    emit,
    signal: run.signal,
  });
  await scoutStage({ deps, runId: run.id, profileId: run.profile.id, config, lanes: run.lanes, ports, emit });
  run.watch.touch();
}
