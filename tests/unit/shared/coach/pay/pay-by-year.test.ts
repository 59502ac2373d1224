import { expect, test } from 'vitest';
import { payByYear } from '#shared/coach/pay/pay-by-year.ts';

const GBP = { currency: 'GBP', period: 'hour' } as const;

test('pay by the hour, day or month is told by the year in its own currency, each bound for itself', () => {
  const hourly = payByYear({ ...GBP, min: 12.6, max: 20 });
  expect(hourly).toMatchObject({ currency: 'GBP', period: 'year' });
  expect((hourly?.max ?? 0) / (hourly?.min ?? 1)).toBeCloseTo(20 / 12.6, 1);
  expect(payByYear({ ...GBP, period: 'month', min: 3_000, max: null })).toEqual({
    ...{ min: 36_000, max: null, currency: 'GBP', period: 'year' },
  });
});

test('nothing is told twice, and nothing of what is not known', () => {
  expect(payByYear(null)).toBeNull();
  expect(payByYear({ ...GBP, period: 'year', min: 40_000, max: null })).toBeNull();
  expect(payByYear({ ...GBP, period: null, min: 40_000, max: null })).toBeNull();
  expect(payByYear({ ...GBP, currency: null, min: 12, max: null })).toBeNull();
});
