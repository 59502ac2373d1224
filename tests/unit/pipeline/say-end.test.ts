import { expect, test } from 'vitest';
import { sayEnd } from '#main/pipeline/say-end.ts';

const counts = { found: 9, judged: 9, ready: 0, skipped: 5, confirmed: 0, parked: 0, failed: 0 };

test('a search’s end is told by what happened, by nothing that did not, and with what to do next', () => {
  const end = (over: Partial<typeof counts>) => sayEnd({ ...counts, ...over }, 'applier');
  expect(end({ confirmed: 4 })).toBe('4 sent. Follow them under Applications.');
  expect(end({ confirmed: 2, parked: 1, failed: 1 })).toBe(
    '2 sent, 1 waits for you, 1 failed. Answer it in "Needs you".',
  );
  expect(end({ parked: 2 })).toBe('2 wait for you. Answer them in "Needs you".');
  expect(end({ failed: 1 })).toBe('1 failed. Open it to see why, and try it again.');
  expect(end({})).toBe('Done; nothing was sent. Open a job that was left out to apply anyway.');
});

test('a search that was to end early says what is ready', () => {
  expect(sayEnd({ ...counts, ready: 3 }, 'cover-letter')).toBe(
    '3 ready with resume and letter. Open one under Jobs to apply.',
  );
  expect(sayEnd(counts, 'cover-letter')).toBe(
    'Done; no documents were written. Open a job that was left out to apply anyway.',
  );
  expect(sayEnd(counts, 'analyst')).toBe('9 read. Open one under Jobs to apply.');
});
