import { expect, test, vi } from 'vitest';
import { createPauseAll } from '#main/compose/tasks/pause-all.ts';

test('everything that runs is held, and only that goes on again', () => {
  const pipeline = { running: () => ['a'], pause: vi.fn(), resume: vi.fn(async () => undefined) };
  const queue = { pause: vi.fn() };
  const pauseAll = createPauseAll({ queue, pipeline });
  pauseAll(true);
  expect(pipeline.pause.mock.calls).toEqual([['a']]);
  pauseAll(false);
  expect(pipeline.resume.mock.calls).toEqual([['a']]);
  expect(queue.pause.mock.calls).toEqual([[true], [false]]);
  pauseAll(false);
  expect(pipeline.resume).toHaveBeenCalledTimes(1);
});
