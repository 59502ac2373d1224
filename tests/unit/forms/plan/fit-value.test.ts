import { expect, it } from 'vitest';
import { fitValue } from '#main/forms/plan/fit-value.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

it.each([
  ['salary.expected', '65000', '65000'],
  ['salary.expected', '65,000 EUR', '65000'],
  ['salary.expected', '65.000 €', '65000'],
  ['salary.expected', '65k', '65000'],
  ['salary.expected', '62.5k EUR', '62500'],
  ['salary.expected', '60-70k', null],
  ['salary.expected', 'negotiable', null],
  ['salary.expected', '1.2M', '1200000'],
  ['salary.expected', 'INR 12,00,000', '1200000'],
  ['salary.expected', '₹ 18 lakh', '1800000'],
  ['salary.expected', '12 LPA', '1200000'],
  ['salary.expected', '65 Tsd. EUR', '65000'],
  ['salary.expected', '72 TEUR', '72000'],
  ['salary.expected', '500万円', '5000000'],
  ['salary.expected', '60 mil', null],
  ['salary.expected', '45 EUR/h', '45'],
  ['custom', '1,75 m', '1.75'],
  ['education.gpa', '3.875', '3.875'],
  ['salary.expected', '65.000,50 €', '65000.50'],
  ['custom', '7 years', '7'],
  ['custom', '1,5', '1.5'],
  ['custom', '0,125', '0.125'],
  ['custom', '60,000', '60000'],
  ['custom', '1,234.5', '1234.5'],
  ['custom', '1,2,3', null],
] as const)('a number box for %s takes %j as %j', (key, said, written) => {
  expect(fitValue(fieldLike({ type: 'number', key }), said)).toBe(written);
});

it.each([
  ['example.com/me', 'https://example.com/me'],
  ['www.example.com', 'https://www.example.com'],
  ['https://example.com', 'https://example.com'],
  ['none yet', 'none yet'],
  ['ada@example.org', 'ada@example.org'],
])('a box for a web address takes %j as %j', (said, written) => {
  expect(fitValue(fieldLike({ type: 'url' }), said)).toBe(written);
});

it.each([
  ['2027-02-01', '2027-02-01'],
  ['1 February 2027', '2027-02-01'],
  ['February 1st, 2027', '2027-02-01'],
  ['1 de marzo de 2027', '2027-03-01'],
  ['1. März 2027', '2027-03-01'],
  ['13/04/2027', '2027-04-13'],
  ['03/04/2027', null],
  ['2027-05-01 or 2027-06-01', null],
  ['2027-05-01 at the earliest', null],
  ['2027-02-31', null],
  ['2027-13-45', null],
  ['31 April 2027', null],
  ['2027-05-01T09:00:00Z', '2027-05-01'],
  ['2027/12/31', '2027-12-31'],
  ['May 2027', '2027-05-01'],
  ['05/2027', '2027-05-01'],
  ['Mai 27', null],
  ['mid May 2027', null],
  ['2027', null],
  ['after 1 February 2027', null],
  ['asap, or 1 May 2027 at the latest', null],
  ['2 weeks', null],
  ['immediately', null],
] as const)('a box for a day takes %j as %j', (said, written) => {
  expect(fitValue(fieldLike({ type: 'date', key: 'availability.start' }), said)).toBe(written);
});

it.each([
  ['Start date year', null, '2011'],
  ['Year of the date', 4, '2011'],
  ['Start month and year', null, '2011-09'],
  ['Date (year first)', null, '2011-09'],
] as const)('a date in a box for "%s" of %s letters is %s', (label, most, written) => {
  const field = fieldLike({ key: 'education.start', label, maxLengths: [most] });
  expect(fitValue(field, '2011-09')).toBe(written);
});

it.each([
  ['Desired annual pay (USD)', '52000 USD', '52000'],
  ['Desired annual pay', '52000 USD', '52000 USD'],
  ['Desired annual pay (EUR)', '52000 USD', '52000 USD'],
  ['Desired annual pay (USD)', 'about 52000 USD', 'about 52000 USD'],
])('a pay for "%s" is written from "%s" as "%s"', (label, value, written) => {
  expect(fitValue(fieldLike({ key: 'salary.expected', label }), value)).toBe(written);
});
