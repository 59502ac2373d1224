import { sentence } from '#renderer/lib/sentence.ts';
import type { LaneStatus, RunView } from '#shared/domain/run.ts';

/**
 * What became of a job that the screen waits for: it ended, while others are still worked on or not; or something
 * that the user should read keeps it from going on.
 */
export interface WaitEnd {
  how: 'over' | 'others-go-on' | 'stuck';
  words: string;
}

const GOES_ON = new Set<LaneStatus>(['queued', 'working', 'waiting']);

/** Null while the job still goes on, and while its run is not known yet. */
export function waitEnd(run: RunView | null, jobId: string): WaitEnd | null {
  if (run === null) return null;
  const lane = run.lanes.find((one) => one.jobId === jobId);
  if (lane?.status === 'failed') return { how: 'stuck', words: sentence(lane.message) };
  if (lane?.status === 'done' || lane?.status === 'skipped') {
    const others = run.status === 'running' && run.lanes.some(({ status }) => GOES_ON.has(status));
    return { how: others ? 'others-go-on' : 'over', words: sentence(lane.message) };
  }
  if (run.status === 'failed') return { how: 'stuck', words: sentence(run.message) };
  // A pause does not hold what was in hand already.
  const isInHand = lane?.status === 'working' || lane?.status === 'waiting';
  if (run.status === 'paused') return isInHand ? null : { how: 'stuck', words: 'The search is paused.' };
  if (run.status === 'stopped' || run.status === 'interrupted') {
    return { how: 'stuck', words: 'The search was stopped.' };
  }
  return null;
}
