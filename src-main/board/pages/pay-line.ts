import type { Salary } from '#shared/domain/job.ts';

/** "EUR 58,000 - 72,000 per year". */
export function payLine(salary: Salary): string {
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  const range = amounts.map((amount) => amount.toLocaleString('en-US')).join(' - ');
  return `${salary.currency ?? ''} ${range}${salary.period === null ? '' : ` per ${salary.period}`}`.trim();
}
