import type { Constraint } from '#shared/domain/job-analysis.ts';
import type { Case } from '../case.ts';
import { languagesConstraint } from './languages-constraint.ts';
import { openConstraint } from './open-constraint.ts';
import { payConstraint } from './pay-constraint.ts';
import { permitConstraint } from './permit-constraint.ts';
import { placeConstraint } from './place-constraint.ts';

/** The conditions that stand beside the score, each with both sides' words. */
export function constraintsOf(subject: Case): Constraint[] {
  return [
    openConstraint(subject),
    placeConstraint(subject),
    payConstraint(subject),
    permitConstraint(subject),
    languagesConstraint(subject),
  ].filter((constraint) => constraint !== null);
}
