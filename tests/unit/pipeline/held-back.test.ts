import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DatabaseError } from '#shared/errors/index.ts';
import { laneWorld } from '#tests/fakes/lane-world/world.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
afterEach(() => vi.useRealTimers());

test('a search on a disk that is full stands still with the reason, and goes on when there is room', async () => {
  const world = laneWorld(1, { jobs: 2, concurrency: 2, browsers: 1, mode: 'auto', asks: false });
  await world.start();
  await world.settle();
  world.disk.full = new DatabaseError('The disk is full. Make room.', { details: { reason: 'disk-full' } });
  for (let turn = 0; turn < 4; turn += 1) {
    for (const piece of [...world.work.open]) piece.end();
    await world.settle();
  }
  expect(world.pipeline.view('run-1')).toMatchObject({
    status: 'paused',
    message: 'The disk is full. Make room. The search goes on by itself when that is mended.',
  });

  vi.advanceTimersByTime(30_000);
  await world.settle();
  expect(world.pipeline.view('run-1').status).toBe('paused');

  world.disk.full = null;
  vi.advanceTimersByTime(10_000);
  for (let turn = 0; turn < 60; turn += 1) {
    for (const piece of [...world.work.open]) piece.end();
    const [question] = world.open();
    if (question) void world.answer(question, true);
    await world.settle();
  }
  expect(world.pipeline.view('run-1').status).toBe('completed');
  expect(new Set(world.pressed).size).toBe(2);
});
