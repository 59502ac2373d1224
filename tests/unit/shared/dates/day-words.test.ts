import { expect, test } from 'vitest';
import { dayWords } from '#shared/dates/day-words.ts';

test.each([
  ['2026-12-03', 'Thu 3 Dec 2026'],
  ['2026-12-03T10:00', 'Thu 3 Dec 2026, 10:00'],
  ['2026-01-01', 'Thu 1 Jan 2026'],
  ['2026-11', '2026-11'],
  ['', ''],
])('%s is said as %s', (day, words) => {
  expect(dayWords(day)).toBe(words);
});
