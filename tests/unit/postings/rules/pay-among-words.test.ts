import { expect, test } from 'vitest';
import { salaryIn } from '#main/postings/rules/salary.ts';

test.each([
  // The point behind a currency ends its sentence.
  ['Månadslön 31 000 - 35 000 kr. Friskvårdsbidrag 2 500 kr per år.', 31_000, 35_000, 'SEK', 'month'],
  // What is given on top is no part of it.
  ['RAL 38.000 - 44.000 € più auto e bonus', 38_000, 44_000, 'EUR', 'year'],
  ['Salário de 1.300 € por mês mais prémios', 1300, 1300, 'EUR', 'month'],
  ['Pay: £1,920 per calendar month', 1920, 1920, 'GBP', 'month'],
  ['Pay: £515 p.w.', 515, 515, 'GBP', 'week'],
  ['Stawka: 140 - 170 zł netto + VAT / h', 140, 170, 'PLN', 'hour'],
  ['Зарплата: от 80 000 до 95 000 руб. в месяц', 80_000, 95_000, 'RUB', 'month'],
  ['Заплата: 2 100 - 2 600 лв. на месец', 2100, 2600, 'BGN', 'month'],
  ['薪资：12k-18k·14薪', 12_000, 18_000, 'CNY', 'month'],
  ['Lương: 12.000.000 - 15.000.000 VND/tháng', 12_000_000, 15_000_000, 'VND', 'month'],
  ['Μισθός: 1.050 - 1.200 € τον μήνα', 1050, 1200, 'EUR', 'month'],
  ['Travel: $150 per diem for travel; $31.50 - $36.20 hourly', 31.5, 36.2, 'USD', 'hour'],
  ['Gaji: RM2,600 - RM3,100 sebulan', 2600, 3100, 'MYR', 'month'],
  ['Atlyginimas: 1400 - 1700 €/mėn.', 1400, 1700, 'EUR', 'month'],
])('%s', (text, min, max, currency, period) => {
  expect(salaryIn(text)).toEqual({ min, max, currency, period });
});

test.each([
  'We helped weavers and farmers earn $4,000 more per year.',
  'On this site sellers earn $600 a month.',
  'Bonus plan; $2,000 - $5,000',
])('nobody’s pay: %s', (text) => expect(salaryIn(text)).toBeUndefined());
