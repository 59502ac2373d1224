import { expect, test } from 'vitest';
import { laneWorld } from '#tests/fakes/lane-world/world.ts';

const wanted = { jobs: 3, concurrency: 1, browsers: 1, mode: 'auto', asks: false } as const;

test('a paused search that was stopped by mistake is paused again, and nothing of it is worked on', async () => {
  const world = laneWorld(1, wanted);
  await world.start();
  await world.settle();
  world.pipeline.pause('run-1');
  world.pipeline.stop('run-1');
  world.pipeline.unstop('run-1', 'paused');
  for (const piece of [...world.work.open]) piece.end();
  await world.settle();
  expect(world.pipeline.view('run-1').status).toBe('paused');
  expect(world.work.open.size).toBe(0);
  expect(world.pipeline.isAtWork('run-1')).toBe(false);
  await world.pipeline.resume('run-1');
  await world.settle();
  expect(world.work.open.size).toBeGreaterThan(0);
  world.pipeline.stop('run-1');
  for (const piece of [...world.work.open]) piece.end();
  await world.settle();
});

test('only a stop is taken back', async () => {
  const world = laneWorld(1, wanted);
  await world.start();
  world.pipeline.unstop('run-1', 'interrupted');
  expect(world.pipeline.view('run-1').status).toBe('running');
  world.pipeline.stop('run-1');
  await world.settle();
});
