import { expect, test } from 'vitest';
import { laneWords } from '#renderer/features/run/run-words.ts';

test('a job rests as its search does', () => {
  expect(laneWords('paused', 'paused')).toBe('Paused');
  expect(laneWords('paused', 'stopped')).toBe('Stopped');
  expect(laneWords('paused', 'interrupted')).toBe('Cut short');
  expect(laneWords('failed', 'stopped')).toBe('Failed');
});
