import { currencyOf } from '#shared/domain/currency.ts';
import type { Salary } from '#shared/domain/job.ts';
import { payPeriodOf } from '#shared/domain/pay-period.ts';
import { salaryIn } from '../rules/salary.ts';
import type { JsonObject } from './find-job-posting.ts';
import { numberOf, objectsOf, textOfValue } from './values.ts';

/** Pay from `baseSalary`, `estimatedSalary` or `salaryCurrency`, in the shapes that pages really use. */
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
  const period = textOfValue(inner.unitText ?? inner.unitCode ?? amount.unitText ?? amount.duration);
  const plain = inner === amount ? (amount.value ?? amount.price) : inner.value;
  const range = [inner.minValue ?? amount.minValue, inner.maxValue ?? amount.maxValue];
  if (
    typeof plain === 'string' &&
    numberOf(range[0]) === undefined &&
    /\d\D+\d{2}/.test(plain.replace(/[.,]\d{3}/g, ''))
  ) {
    const read = salaryIn(`Salary: ${plain} ${currency ?? ''}`);
    if (read !== undefined) return read;
  }
  return range.some((item) => numberOf(item) !== undefined)
    ? ofAmounts(range, currency, period)
    : ofAmounts([plain], currency, period);
}

function ofAmounts(
  given: readonly unknown[],
  currency: string | undefined,
  unit: string | undefined,
): Salary | undefined {
  const [first, second] = given.map(numberOf);
  const [min = null, max = null] = given.length === 1 ? [first, first] : [first, second];
  if (min === null && max === null) return undefined;
  return { min, max, currency: currency ?? null, period: periodOf(unit) ?? null };
}

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
