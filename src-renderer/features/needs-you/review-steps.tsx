import { IconCheck } from '@tabler/icons-react';
import type { HumanQuestionKind } from '#shared/domain/human.ts';
import classes from './review-steps.module.css';

const STEPS = ['Resume', 'Letter', 'Form'] as const;

const AT: Partial<Record<HumanQuestionKind, number>> = {
  'resume-review': 0,
  'letter-review': 1,
  'form-questions': 2,
  'form-review': 2,
  'browser-handover': 2,
  'submission-unknown': 2,
};

/** Where a job stands between its resume, its letter and its form. */
export function ReviewSteps({ kind }: { kind: HumanQuestionKind }) {
  const at = AT[kind];
  if (at === undefined) return null;
  return (
    <ol className={classes.steps} aria-label="Steps of this job">
      {STEPS.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-state={index < at ? 'done' : index === at ? 'now' : 'open'}
          aria-current={index === at ? 'step' : undefined}
        >
          {index < at && <IconCheck size={12} stroke={2.5} aria-label="done:" />}
          {step}
        </li>
      ))}
    </ol>
  );
}
