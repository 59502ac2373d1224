import { expect, it } from 'vitest';
import { type Refusal, refusalInWords } from '#main/forms/page/refusal.ts';

const said = (...pairs: [label: string, message: string][]): string =>
  refusalInWords({
    fields: pairs.map(([label, message]) => ({ field: { label }, message })),
    general: 'Please fix the errors.',
  } as Refusal);

it('names each field once, and ends no part with a point of its own', () => {
  expect(
    said(['Start date', 'Start date is required and must have a value.'], ['Phone', 'Not a number.']),
  ).toBe('Start date is required and must have a value; "Phone": Not a number');
  expect(said(['', 'Fill this in'])).toBe('Fill this in');
  expect(said()).toBe('Please fix the errors');
});
