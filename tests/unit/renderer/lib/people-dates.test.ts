import { expect, test } from 'vitest';
import { peopleDates } from '#renderer/lib/people-dates.ts';

test('stored dates are shown as people write them, and other numbers stay', () => {
  expect(peopleDates('Engineer at Acme, 2022-03-01 - Present')).toBe('Engineer at Acme, Mar 2022 - Present');
  expect(peopleDates('2019-11 - 2022-02')).toBe('Nov 2019 - Feb 2022');
  expect(peopleDates('call 555-0147 or 2022-99, 1234-56-789')).toBe('call 555-0147 or 2022-99, 1234-56-789');
});
