import { expect, it } from 'vitest';
import { countText, latencyText, usedText } from '#renderer/features/usage/figures-text.ts';

it.each([
  [0, '0'],
  [9_999, '9,999'],
  [12_345, '12.3 k'],
  [123_456, '123 k'],
  [999_499, '999 k'],
  [4_560_000, '4.56 M'],
])('shows %i as %s', (count, text) => expect(countText(count)).toBe(text));

it('gives times their unit, and none where nothing was measured', () => {
  expect([0, 840, 1_440].map(latencyText)).toEqual(['–', '840 ms', '1.4 s']);
});

it('says how much of a limit is used, where one is known', () => {
  expect(usedText({ used: 3, limit: 30 })).toBe('3 of 30');
  expect(usedText({ used: 3, limit: null })).toBe('3');
});
