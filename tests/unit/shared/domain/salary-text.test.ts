import { expect, test } from 'vitest';
import { salaryText } from '#shared/domain/salary-text.ts';

test.each([
  [{ min: 12.6, max: 13.4, currency: 'GBP', period: 'hour' }, '12.60 – 13.40 GBP an hour'],
  [{ min: 31000, max: 37000, currency: 'GBP', period: 'year' }, '31,000 – 37,000 GBP a year'],
  [{ min: null, max: 4200, currency: 'EUR', period: 'month' }, 'up to 4,200 EUR a month'],
  [{ min: null, max: null, currency: null, period: null }, ''],
] as const)('%j reads %s', (salary, text) => {
  expect(salaryText(salary)).toBe(text);
});
