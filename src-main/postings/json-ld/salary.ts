import { currencyOf } from '#shared/domain/currency.ts';
import type { Salary } from '#shared/domain/job.ts';
import { isSanePay, payPeriodOf } from '#shared/domain/pay-period.ts';
import { salaryIn } from '../rules/salary.ts';
import type { JsonObject } from './find-job-posting.ts';
import { numberOf, objectsOf, textOfValue } from './values.ts';

/**
 * Pay from `baseSalary`, `estimatedSalary` or `salaryCurrency`, in the shapes that pages really use. Amounts that can be
 * nobody's pay for the unit that stands with them (placeholders, cents, a year's pay by the hour) are no pay at all.
 */
export function salaryOf(posting: JsonObject): Salary | undefined {
  const given = posting.baseSalary ?? posting.estimatedSalary;
  const currency = currencyOf(textOfValue(posting.salaryCurrency));
  if (typeof given === 'string')
    return salaryIn(`Salary: ${given}`) ?? ofAmounts([given], currency, undefined);
  if (typeof given === 'number') return ofAmounts([given], currency, undefined);
  for (const amount of objectsOf(given)) {
    const salary = ofMonetaryAmount(amount, currency);
    if (salary !== undefined) return salary;
  }
  return undefined;
}

function ofMonetaryAmount(amount: JsonObject, fallback: string | undefined): Salary | undefined {
  const inner = objectsOf(amount.value)[0] ?? amount;
  const currency =
    currencyOf(textOfValue(amount.currency ?? inner.currency ?? amount.priceCurrency)) ?? fallback;
  const unit = textOfValue(inner.unitText ?? inner.unitCode ?? amount.unitText ?? amount.duration);
  const plain = inner === amount ? (amount.value ?? amount.price) : inner.value;
  const range = [inner.minValue ?? amount.minValue, inner.maxValue ?? amount.maxValue];
  if (range.some((item) => numberOf(item) !== undefined)) return ofAmounts(range, currency, unit);
  if (typeof plain === 'string' && !/^[\d.,'’\s]+$/.test(plain)) {
    const read = salaryIn(`Salary: ${plain} ${currency ?? ''}`);
    if (read !== undefined) return { ...read, period: periodOf(unit) ?? read.period };
  }
  return ofAmounts([plain], currency, unit);
}

function ofAmounts(
  given: readonly unknown[],
  currency: string | undefined,
  unit: string | undefined,
): Salary | undefined {
  const [first, second] = given.map(numberOf);
  const [low = null, above = null] = given.length === 1 ? [first, first] : [first, second];
  const high = above !== null && NO_LIMIT.test(String(above)) && low !== above ? null : above;
  const period = periodOf(unit) ?? undefined;
  const amounts = [low, high].filter((amount) => amount !== null);
  const isPay = (amount: number): boolean =>
    period === undefined ? amount >= LEAST : isSanePay(amount, period, currency);
  if (amounts.length === 0 || !amounts.every(isPay)) return undefined;
  const isTurned = low !== null && high !== null && high < low;
  return {
    min: isTurned ? high : low,
    max: isTurned ? low : high,
    currency: currency ?? null,
    period: period ?? null,
  };
}

/** "999999": there is no upper bound. */
const NO_LIMIT = /^9{5,}(?:\.9+)?$/;
/** Below this an amount without a unit is a placeholder. */
const LEAST = 5;

const CODES: Record<string, Salary['period']> = {
  ANN: 'year',
  YR: 'year',
  MON: 'month',
  WEE: 'week',
  DAY: 'day',
  HUR: 'hour',
  HR: 'hour',
  P1Y: 'year',
  P1M: 'month',
};

function periodOf(unit: string | undefined): Salary['period'] | undefined {
  return unit === undefined
    ? undefined
    : (CODES[unit.toUpperCase()] ?? payPeriodOf(unit) ?? payPeriodOf(`per ${unit}`));
}
