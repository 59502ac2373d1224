import type { LaneView, RunView } from '#shared/domain/run.ts';

/** The jobs that were skipped by hand and not taken up since, newest search first, each once. */
export function skippedOf(runs: readonly Pick<RunView, 'lanes'>[]): LaneView[] {
  const newest = new Map<string, LaneView>();
  for (const lane of runs.flatMap((run) => run.lanes))
    if (!newest.has(lane.jobId)) newest.set(lane.jobId, lane);
  return [...newest.values()].filter(
    ({ status, nextSteps, done }) =>
      status === 'skipped' && done.includes('analyst') && !nextSteps.includes('apply-anyway'),
  );
}
