import type { PipelineDeps } from './types.ts';

/**
 * Puts the lanes of a run that nobody works on back in line: those that were cut off, and those that waited for an
 * answer to a question that is no longer open.
 */
export function takeUpLanes({ repos }: Pick<PipelineDeps, 'repos'>, runId: string): void {
  const run = repos.runs.get(runId);
  if (!run) return;
  const asked = new Set(repos.humanRequests.openJobs(run.profileId, runId).map(({ jobId }) => jobId));
  for (const lane of repos.runJobs.list(runId)) {
    const cutOff = lane.status === 'working' || lane.status === 'waiting' || lane.status === 'parked';
    if (!cutOff) continue;
    if (asked.has(lane.jobId)) repos.runJobs.save(runId, { ...lane, status: 'parked' });
    else repos.runJobs.save(runId, { ...lane, status: 'queued', message: 'waiting to go on' });
  }
}
