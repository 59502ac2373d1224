import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import type { JobStage, Lane, LaneView } from '#shared/domain/run.ts';
import classes from './lane-steps.module.css';
import { STEPS } from './run-words.ts';

type StepState = 'done' | 'now' | 'asks' | 'failed' | 'open';

const WORDS: Record<StepState, string> = {
  done: 'done',
  now: 'working',
  asks: 'waits for you',
  failed: 'failed',
  open: 'not yet',
};

function stateOf(lane: LaneView, stage: JobStage): StepState {
  if (lane.done.includes(stage)) return 'done';
  if (lane.stage !== stage) return 'open';
  if (lane.nextSteps.includes('answer')) return 'asks';
  if (lane.status === 'failed') return 'failed';
  return lane.status === 'working' ? 'now' : 'open';
}

function sentState({ submitted }: Lane): StepState {
  if (submitted === null) return 'open';
  return submitted === 'confirmed' ? 'done' : 'asks';
}

/** A step a stage: done, at work, waiting, or still to come. */
export function LaneSteps({ lane }: { lane: LaneView }) {
  const steps = [
    ...STEPS.map(({ stage, label }) => ({ label, state: stateOf(lane, stage) })),
    { label: 'Sent', state: sentState(lane) },
  ];
  return (
    <ol className={classes.steps} aria-label="Steps">
      {steps.map(({ label, state }) => (
        <li key={label} className={classes.step} data-state={state} title={`${label}: ${WORDS[state]}`}>
          <span className={classes.dot} aria-hidden>
            {state === 'done' && <IconCheck size={10} stroke={3} />}
            {state === 'asks' && <IconQuestionMark size={10} stroke={3} />}
            {state === 'failed' && <IconX size={10} stroke={3} />}
          </span>
          <span className={classes.label}>{label}</span>
          <span className={classes.spoken}>: {WORDS[state]}</span>
        </li>
      ))}
    </ol>
  );
}
