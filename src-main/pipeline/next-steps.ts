import type { SubmissionState } from '#shared/domain/application.ts';
import type { Lane, NextStep, RunConfig, RunStatus } from '#shared/domain/run.ts';

/** What decides about a lane's next step, of its run. */
interface OfRun {
  status: RunStatus;
  config: Pick<RunConfig, 'until'>;
}

const AT_WORK = new Set<RunStatus>(['running', 'paused']);

/** What the user can do next about a job in a search. Empty where it goes on by itself, or was sent. */
export function laneNextSteps(lane: Lane, run: OfRun, isAsked: boolean): NextStep[] {
  if (lane.submitted === 'confirmed') return [];
  if (isAsked) return ['answer'];
  switch (lane.status) {
    case 'failed':
    case 'parked':
      return ['try-again'];
    case 'skipped':
      return [skippedStep(lane)];
    case 'done':
      return run.config.until === 'applier' ? [] : ['apply'];
    case 'queued':
    case 'paused':
    case 'working':
    case 'waiting':
      return AT_WORK.has(run.status) ? [] : ['apply'];
  }
}

/** What the user can do next about a stored job, whether a search worked on it or not. */
export function jobNextSteps(job: {
  submission: SubmissionState | null;
  lane: Lane | null;
  run: OfRun | null;
  isAsked: boolean;
  /** Whether there is a page to open; a job that was noted by hand may have none. */
  hasAddress: boolean;
}): NextStep[] {
  const { submission, lane, run, isAsked, hasAddress } = job;
  if (submission === 'confirmed') return [];
  if (isAsked) return ['answer'];
  // Whether an earlier click arrived is settled before anything else.
  if (submission === 'armed' || submission === 'unknown') return ['try-again'];
  const steps: NextStep[] = lane && run ? laneNextSteps(lane, run, false) : ['apply'];
  return hasAddress ? steps : steps.filter((step) => step !== 'apply');
}

function skippedStep({ stage, done }: Lane): NextStep {
  if (!done.includes('analyst') || stage === 'analyst') return 'apply-anyway';
  return stage === 'applier' ? 'try-again' : 'bring-back';
}
