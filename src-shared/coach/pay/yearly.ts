import type { Salary } from '#shared/domain/job.ts';
import units from '../../../resources/coach/pay-units.json' with { type: 'json' };

const RATES: Readonly<Record<string, number>> = units.perEuro;

/** The year whose rounded rates are used. */
export const RATES_OF = units.ratesOf;

/** An amount in another currency; null where a rate is not known. */
export function convert(amount: number, from: string, to: string): number | null {
  if (from === to) return amount;
  const [own, wanted] = [RATES[from], RATES[to]];
  return own === undefined || wanted === undefined ? null : (amount / own) * wanted;
}

/** Full-time pay a year in one currency: the middle of a posted range. Null where period, currency or amount is not stated. */
export function yearlyPay(salary: Salary | null, currency: string): number | null {
  if (!salary?.currency || !salary.period) return null;
  const [low, high] = [salary.min ?? salary.max, salary.max ?? salary.min];
  if (low === null || high === null) return null;
  return convert(((low + high) / 2) * units.perYear[salary.period], salary.currency, currency);
}
