import { expect, it } from 'vitest';
import { samePhone } from '#main/forms/verify/same-phone.ts';

it.each([
  ['07700 900123', '+44 7700 900123', true],
  ['7700900123', '+447700900123', true],
  ['+44 7700 900123', '07700 900123', true],
  ['0044 7700 900123', '+44 7700 900123', true],
  ['(415) 555-2671', '+1 415 555 2671', true],
  ['+1 (415) 555-2671', '415 555 2671', true],
  ['555-2671', '415 555 2671', false],
  ['55552671', '+1 415 555 2671', false],
  ['415 555 267', '+1 415 555 2671', false],
  ['415 555 2672', '415 555 2671', false],
  ['', '415 555 2671', false],
])('"%s" for "%s": %s', (shown, meant, same) => {
  expect(samePhone(shown, meant)).toBe(same);
});
