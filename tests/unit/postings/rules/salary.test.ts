import { expect, test } from 'vitest';
import { salaryIn } from '#main/postings/rules/salary.ts';

test.each([
  ['Salary: $120,000 - $150,000 per year', [120000, 150000, 'USD', 'year']],
  ['The base salary range is $120K–$150K.', [120000, 150000, 'USD', 'year']],
  ['We pay between £45,000 and £55,000.', [45000, 55000, 'GBP', 'year']],
  ['Compensation: $120-150k', [120000, 150000, 'USD', 'year']],
  ['Gehalt: 55.000 € bis 65.000 € brutto pro Jahr', [55000, 65000, 'EUR', 'year']],
  ['Jahresgehalt von 60.000 - 75.000 EUR', [60000, 75000, 'EUR', 'year']],
  ['Salaire : 45 000 € à 52 000 € brut annuel', [45000, 52000, 'EUR', 'year']],
  ['Pay: $21.50 - $26.00 an hour', [21.5, 26, 'USD', 'hour']],
  ['$25/hr - $30/hr', [25, 30, 'USD', 'hour']],
  ['Hourly rate: $38', [38, 38, 'USD', 'hour']],
  ['Salary up to €70,000 per annum', [null, 70000, 'EUR', 'year']],
  ['Starting salary from £32,500 p.a.', [32500, null, 'GBP', 'year']],
  ['CA$102.8K – CA$137K', [102800, 137000, 'CAD', 'year']],
  ['Salary range: 18 000 - 24 000 PLN per month', [18000, 24000, 'PLN', 'month']],
  ['CHF 110’000 – 130’000 per year', [110000, 130000, 'CHF', 'year']],
  [
    'The annual US base salary range for this role is $152,000 - $228,000 USD plus equity.',
    [152000, 228000, 'USD', 'year'],
  ],
  ['USD 90,000.00 to USD 110,000.00 annually', [90000, 110000, 'USD', 'year']],
  ['Day rate: £500 - £600 per day', [500, 600, 'GBP', 'day']],
  ['₹18,00,000', null],
  ['£28k + benefits', [28000, 28000, 'GBP', 'year']],
  ['€52k plus company car', [52000, 52000, 'EUR', 'year']],
  ['OTE $140k ($90k base)', [90000, 90000, 'USD', 'year']],
  ['OTE £60,000, £40,000 basic', [40000, 40000, 'GBP', 'year']],
  ['OTE £60,000 uncapped', null],
  ['C2C $70-$80/hr', [70, 80, 'USD', 'hour']],
  ['We raised $50M in Series B funding and serve 20,000 customers.', null],
  ['401(k) with a match of up to $5,000', null],
  ['A learning budget of €2,000 a year', null],
  ['Home office stipend of $1,000', null],
  ['You will manage a budget of $500,000 - $800,000.', null],
  ['A $10,000 signing bonus', null],
])('%s', (text, expected) => {
  const found = salaryIn(text);
  expect(found === undefined ? null : [found.min, found.max, found.currency, found.period]).toEqual(expected);
});

test('the pay is found among other sums of money', () => {
  const text =
    'We raised $40M.\nYou get a $2,000 budget.\nThe salary for this role is $130,000 - $160,000 per year.\nReferral bonus: $5,000.';
  expect(salaryIn(text)).toEqual({ min: 130000, max: 160000, currency: 'USD', period: 'year' });
});
