import type { Salary } from './job.ts';

/** Pay as a person writes it, e.g. `60,000 – 75,000 EUR a year`; empty when the posting states none. */
export function salaryText(salary: Salary | null): string {
  if (!salary) return '';
  const amounts = [salary.min, salary.max].filter((amount) => amount !== null);
  const [low, high] = amounts;
  if (low === undefined) return '';
  const numbers = high === undefined || high === low ? [low] : [low, high];
  // Pay by the hour has pence: "12.60", never "12.6".
  const digits = numbers.some((amount) => !Number.isInteger(amount)) ? 2 : 0;
  const text = numbers
    .map((amount) => amount.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: 2 }))
    .join(' – ');
  const prefix = amounts.length === 1 && salary.min === null ? 'up to ' : '';
  return [prefix + text, salary.currency, salary.period && aPeriod(salary.period)].filter(Boolean).join(' ');
}

/** "a year", "an hour". */
export const aPeriod = (period: NonNullable<Salary['period']>): string =>
  `${period === 'hour' ? 'an' : 'a'} ${period}`;
