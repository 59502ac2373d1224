import type { RunView } from '#shared/domain/run.ts';

/** How a job ended that the screen waits for: well, so that it can close, or with something to read. */
export type WaitEnd = { how: 'well' | 'badly'; words: string };

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Null while the job still goes on, and while its run is not known yet. */
export function waitEnd(run: RunView | null, jobId: string): WaitEnd | null {
  if (run === null) return null;
  const lane = run.lanes.find((one) => one.jobId === jobId);
  if (lane?.status === 'done' || lane?.status === 'skipped') {
    return { how: 'well', words: sentence(lane.message) };
  }
  if (lane?.status === 'failed') return { how: 'badly', words: sentence(lane.message) };
  if (run.status === 'paused') {
    return { how: 'badly', words: 'The search is paused. It goes on when you press Go on.' };
  }
  if (run.status === 'stopped' || run.status === 'interrupted') {
    return { how: 'badly', words: 'The search was stopped. It goes on when you press Go on.' };
  }
  return null;
}
