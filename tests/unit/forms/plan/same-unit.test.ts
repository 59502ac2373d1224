import { expect, it } from 'vitest';
import { sameUnit } from '#main/forms/plan/same-unit.ts';

it.each([
  ['Notice period', '4 weeks', 'What is your notice period?', false, true],
  ['Notice period', '4 weeks', 'What is your notice period?', true, false],
  ['Notice period', '4 weeks', 'Notice period in weeks', true, true],
  ['Notice period', '4 weeks', 'Notice period in days', false, false],
  ['Notice period (weeks)', '4', 'Notice period (weeks)', true, true],
  ['Notice period (weeks)', '4', 'Notice period in days', false, false],
  ['Notice period (weeks)', '4', 'Notice period', false, false],
  ['Notice period', '4', 'Notice period in weeks', true, false],
  ['Notice period', 'None', 'Notice period in weeks', false, true],
])('%s: %s, asked "%s" (number alone: %s): %s', (question, value, asked, bareNumber, used) => {
  expect(sameUnit({ question, value }, asked, bareNumber)).toBe(used);
});
