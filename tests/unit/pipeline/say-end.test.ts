import { expect, test } from 'vitest';
import { sayEnd } from '#main/pipeline/say-end.ts';

const counts = { found: 9, judged: 9, ready: 0, skipped: 5, confirmed: 0, parked: 0, failed: 0 };

test('a search’s end is told by what happened, and by nothing that did not', () => {
  expect(sayEnd({ ...counts, confirmed: 4 })).toBe('4 sent');
  expect(sayEnd({ ...counts, confirmed: 2, parked: 1, failed: 1 })).toBe('2 sent, 1 waits for you, 1 failed');
  expect(sayEnd({ ...counts, parked: 2 })).toBe('2 wait for you');
  expect(sayEnd(counts)).toBe('Done; nothing was sent');
});
