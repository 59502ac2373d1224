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
  ['education.gpa', '3.875', '3.875'],
  ['custom', '7 years', '7'],
] as const)('a number box for %s takes %j as %j', (key, said, written) => {
  expect(fitValue(fieldLike({ type: 'number', key }), said)).toBe(written);
});
