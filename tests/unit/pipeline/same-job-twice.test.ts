import { expect, test } from 'vitest';
import { type LaneWorld, laneWorld } from '#tests/fakes/lane-world/world.ts';

/** Two searches that find the same one job, with documents shown for approval. */
async function twoSearches(): Promise<LaneWorld> {
  const world = laneWorld(1, { jobs: 1, concurrency: 2, browsers: 2, mode: 'draft', asks: true });
  await world.start();
  await world.start();
  await workUntilAsked(world);
  return world;
}

async function workUntilAsked({ work, settle, open }: LaneWorld): Promise<void> {
  for (let turn = 0; turn < 50 && open().length === 0; turn += 1) {
    for (const piece of [...work.open]) piece.end();
    await settle();
  }
}

const lanes = ({ pipeline, runs }: LaneWorld) => runs().flatMap((id) => pipeline.view(id).lanes);

test('a job that two searches found at once is asked about once, and the other one says so', async () => {
  const world = await twoSearches();
  for (let turn = 0; turn < 9; turn += 1) await world.settle();
  expect(world.open()).toHaveLength(1);
  expect(lanes(world).map(({ message }) => message)).toContain('another search has this job in hand');
});

test('where the first one waits for the user, the second one leaves the job to it', async () => {
  const world = await twoSearches();
  for (const park of [...world.timers]) park();
  for (let turn = 0; turn < 9; turn += 1) {
    for (const piece of [...world.work.open]) piece.end();
    await world.settle();
  }
  expect(world.open()).toHaveLength(1);
  const left = lanes(world).find(({ status }) => status === 'skipped');
  expect(left?.message).toBe('Your search "x" has this job in hand and waits for you there.');
  expect(left?.nextSteps).toEqual(['answer']);
});

test('and it is sent once', async () => {
  const world = await twoSearches();
  for (let turn = 0; turn < 60; turn += 1) {
    for (const piece of [...world.work.open]) piece.end();
    const [question] = world.open();
    if (question) void world.answer(question, true);
    await world.settle();
  }
  expect(world.pressed).toEqual(['j1']);
  expect(lanes(world).map(({ status }) => status)).toEqual(['done', 'done']);
});
