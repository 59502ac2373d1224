import { expect, it, vi } from 'vitest';
import { laneWorld } from '#tests/fakes/lane-world/world.ts';

/** A search that was stopped while the work in hand has not ended. */
async function stopped() {
  const world = laneWorld(3, { jobs: 2, concurrency: 2, browsers: 1, mode: 'auto', asks: false });
  await world.start();
  await world.settle();
  const [runId = ''] = world.runs();
  world.pipeline.stop(runId);
  const end = async () => {
    for (let turn = 0; turn < 4; turn += 1) await world.settle();
  };
  return { world, runId, end };
}

it('stays stopped where Stop was pressed once more before "Go on" could begin', async () => {
  const { world, runId, end } = await stopped();
  const going = world.pipeline.resume(runId);
  world.pipeline.stop(runId);
  await going;
  await end();
  expect(world.pipeline.view(runId).status).toBe('stopped');
  expect(world.pipeline.isAtWork(runId)).toBe(false);
});

it('begins once where "Go on" was pressed twice before it could begin', async () => {
  const { world, runId, end } = await stopped();
  const asked = vi.spyOn(world.work, 'do');
  await Promise.all([world.pipeline.resume(runId), world.pipeline.resume(runId)]);
  await end();
  expect(world.pipeline.view(runId).status).toBe('running');
  expect(asked).toHaveBeenCalledTimes(1);
});

it('does not begin any more where the program is closed before "Go on" could begin', async () => {
  const { world, runId, end } = await stopped();
  const asked = vi.spyOn(world.work, 'do');
  const going = world.pipeline.resume(runId);
  const closing = world.pipeline.close();
  for (const piece of [...world.work.open]) piece.end();
  await end();
  await Promise.all([going, closing]);
  await end();
  expect(world.pipeline.isAtWork(runId)).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});
