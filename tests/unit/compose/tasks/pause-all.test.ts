import { expect, test, vi } from 'vitest';
import { createPauseAll } from '#main/compose/tasks/pause-all.ts';
import type { RunView } from '#shared/domain/run.ts';

test('everything that runs is held, and only that goes on again', () => {
  const runs = [
    { id: 'a', status: 'running' },
    { id: 'b', status: 'paused' },
    { id: 'c', status: 'completed' },
  ] as RunView[];
  const pipeline = { list: () => runs, pause: vi.fn(), resume: vi.fn(async () => undefined) };
  const queue = { pause: vi.fn() };
  const pauseAll = createPauseAll({ queue, pipeline, profileIds: () => ['me'] });
  pauseAll(true);
  expect(pipeline.pause.mock.calls).toEqual([['a']]);
  pauseAll(false);
  expect(pipeline.resume.mock.calls).toEqual([['a']]);
  expect(queue.pause.mock.calls).toEqual([[true], [false]]);
  pauseAll(false);
  expect(pipeline.resume).toHaveBeenCalledTimes(1);
});
