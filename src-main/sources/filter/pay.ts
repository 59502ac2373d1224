import { convert, yearlyPay } from '#shared/coach/pay/yearly.ts';
import type { JobLead } from '#shared/domain/job.ts';
import type { PayFloor } from '#shared/domain/search-filters.ts';

/** Whether the most that a posting offers is less than the floor. Pay of an unknown period or currency never is. */
export function misfitsPay({ job }: JobLead, floor: PayFloor): boolean {
  const salary = job?.salary ?? null;
  const most = salary === null ? null : (salary.max ?? salary.min);
  if (salary === null || most === null || salary.currency === null) return false;
  const offered = yearlyPay({ ...salary, min: most, max: most }, salary.currency);
  const { amount, period } = floor;
  const currency = floor.currency ?? salary.currency;
  const wanted = yearlyPay({ min: amount, max: amount, currency, period }, currency);
  if (offered === null || wanted === null) return false;
  const compared = convert(wanted, currency, salary.currency);
  return compared !== null && offered < compared;
}
