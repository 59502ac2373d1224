import type { Salary } from '#shared/domain/job.ts';
import { yearlyPay } from './yearly.ts';

/** Posted pay as full-time pay a year in the currency that it is posted in, in whole hundreds; null where it is by the year already, or states too little to say. */
export function payByYear(salary: Salary | null): Salary | null {
  if (!salary?.currency || salary.period === null || salary.period === 'year') return null;
  const { currency } = salary;
  const yearly = (amount: number | null): number | null => {
    const year = amount === null ? null : yearlyPay({ ...salary, min: amount, max: amount }, currency);
    return year === null ? null : Math.round(year / 100) * 100;
  };
  return { min: yearly(salary.min), max: yearly(salary.max), currency, period: 'year' };
}
