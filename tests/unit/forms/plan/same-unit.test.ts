import { expect, it } from 'vitest';
import { sameSpan, sameUnit } from '#main/forms/plan/same-unit.ts';

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

it.each([
  ['1 month', '1 maand', true],
  ['1 month', '1 mois', true],
  ['2 weeks', '2 tygodnie', true],
  ['1 month', '2 maanden', false],
  ['3 months', '3 weken', false],
  ['1 month', '1 maand of meer', false],
  ['1 month', '1 jaar', false],
])('%s and %s are the same span: %s', (one, other, same) => {
  expect(sameSpan(one, other)).toBe(same);
});
