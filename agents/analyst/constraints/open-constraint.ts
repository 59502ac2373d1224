import type { Constraint } from '#shared/domain/job-analysis.ts';
import type { Case } from '../case.ts';

/** A job that is closed is no job, whatever it scores; null where nothing says so. */
export function openConstraint({ job }: Case): Constraint | null {
  if (!job.closed) return null;
  return {
    name: 'open',
    state: 'not-met',
    posting: 'The posting is closed.',
    yours: 'A job that is still open.',
  };
}
