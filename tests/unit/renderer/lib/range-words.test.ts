import { expect, test } from 'vitest';
import { rangeWords } from '#renderer/lib/range-words.ts';

test('says what a box takes, and that anything else is not kept', () => {
  expect(rangeWords(0, 200)).toBe('From 0 to 200; this is not kept');
  expect(rangeWords(1_000)).toBe('1,000 or more; this is not kept');
});
