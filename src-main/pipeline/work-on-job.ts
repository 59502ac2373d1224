import type { ActiveRun } from './active-run.ts';
import { askedElsewhere, IN_OTHER_HANDS, sayElsewhere } from './asked-elsewhere.ts';
import { runLane } from './run-lane.ts';
import type { Stage } from './types.ts';

/**
 * Works on one judged job to its end, with the job in hand: no other search works on it meanwhile, and one that
 * comes later does not ask for the same documents again.
 */
export async function workOnJob(run: ActiveRun, jobId: string, stages: readonly Stage[]): Promise<void> {
  const { repos, jobsInHand } = run.deps;
  const key = repos.jobs.keyOf(jobId);
  if (jobsInHand.isTaken(key)) run.lanes.update(jobId, { status: 'queued', message: IN_OTHER_HANDS });
  const hold = await jobsInHand.take(key, run.signal).catch(() => null);
  if (hold === null) return;
  try {
    const elsewhere = askedElsewhere(run, jobId);
    if (elsewhere === null) return await runLane(run, jobId, stages, 'done');
    const reason = sayElsewhere(elsewhere);
    run.lanes.update(jobId, { status: 'skipped', message: reason });
    run.emit({ type: 'analyst:skipped', agent: 'analyst', message: reason, data: { jobId, reason } });
  } finally {
    hold.release();
  }
}
