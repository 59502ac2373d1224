import type { JobStage, LaneStatus, RunStatus, RunView } from '#shared/domain/run.ts';

export const RUN_WORDS: Record<RunStatus, string> = {
  running: 'Working',
  paused: 'Paused',
  stopped: 'Stopped',
  interrupted: 'Cut short',
  completed: 'Finished',
  failed: 'Failed',
};

const LANE_WORDS: Record<LaneStatus, string> = {
  queued: 'In line',
  paused: 'Paused',
  working: 'Working',
  waiting: 'Waits for you',
  parked: 'Waits for you',
  skipped: 'Left out',
  done: 'Done',
  failed: 'Failed',
};

/** How a job stands; one that rests does so as its search does, which was paused, stopped or cut short. */
export function laneWords(lane: LaneStatus, run: RunStatus): string {
  const rests = run === 'stopped' || run === 'interrupted';
  return lane === 'paused' && rests ? RUN_WORDS[run] : LANE_WORDS[lane];
}

/** The steps of one job as the user sees them. */
export const STEPS: readonly { stage: JobStage; label: string }[] = [
  { stage: 'analyst', label: 'Read' },
  { stage: 'company', label: 'Company' },
  { stage: 'resume', label: 'Resume' },
  { stage: 'cover-letter', label: 'Letter' },
  { stage: 'applier', label: 'Form' },
];

/** `12 found, 3 sent`. */
export function sumOf({ counts }: RunView): string {
  const parts = [`${counts.found} found`];
  if (counts.confirmed > 0) parts.push(`${counts.confirmed} sent`);
  if (counts.parked > 0) parts.push(`${counts.parked} waiting for you`);
  if (counts.failed > 0) parts.push(`${counts.failed} failed`);
  return parts.join(', ');
}
