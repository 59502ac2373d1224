import type { Salary } from '#shared/domain/job.ts';
import { yearlyPay } from './yearly.ts';

/** The currency in which pays are compared with each other. */
export const COMPARED_IN = 'EUR';

/** The most that a posting states, full-time a year in `COMPARED_IN`; null where it states too little to say. */
export function highestYearlyPay(salary: Salary | null): number | null {
  return salary && yearlyPay({ ...salary, min: salary.max ?? salary.min }, COMPARED_IN);
}
