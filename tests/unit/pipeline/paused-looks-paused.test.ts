import { expect, test } from 'vitest';
import { ExternalServiceError } from '#shared/errors/index.ts';
import { type LaneWorld, laneWorld } from '#tests/fakes/lane-world/world.ts';

const wanted = { jobs: 3, concurrency: 1, browsers: 1, mode: 'draft', asks: true } as const;
const view = ({ pipeline }: LaneWorld) => pipeline.view('run-1');
const statuses = (world: LaneWorld) => view(world).lanes.map(({ status }) => status);

/** Lets so many pieces of work end. */
async function work(world: LaneWorld, pieces: number): Promise<void> {
  for (let piece = 0; piece < pieces; piece += 1) {
    [...world.work.open][0]?.end();
    await world.settle();
  }
}

test('paused looks paused in each job in line, and resumed looks resumed', async () => {
  const world = laneWorld(1, wanted);
  await world.start();
  await world.settle();
  await work(world, 4);
  world.pipeline.pause('run-1');
  await work(world, 1);
  expect(view(world).status).toBe('paused');
  expect(statuses(world).filter((status) => status === 'queued')).toEqual([]);
  expect(statuses(world)).toContain('paused');
  await world.pipeline.resume('run-1');
  await world.settle();
  expect(view(world).status).toBe('running');
  expect(statuses(world)).not.toContain('paused');
});

test('an answer to a job that was put aside does not make a paused search look as if it worked', async () => {
  const world = laneWorld(1, wanted);
  await world.start();
  await world.settle();
  for (let turn = 0; turn < 12 && world.open().length === 0; turn += 1) await work(world, 1);
  for (const park of [...world.timers]) park();
  await world.settle();
  world.pipeline.pause('run-1');
  const [question] = world.open();
  if (question) await world.answer(question, true);
  await world.settle();
  expect(view(world).status).toBe('paused');
  expect(view(world).lanes.find(({ jobId }) => jobId === question?.jobId)?.status).toBe('paused');
  await world.pipeline.resume('run-1');
  await world.settle();
  await work(world, 1);
  expect(view(world).lanes.find(({ jobId }) => jobId === question?.jobId)?.status).not.toBe('paused');
});

test('a job between two steps looks paused too, and the head says when nothing is in hand any more', async () => {
  const world = laneWorld(1, { ...wanted, concurrency: 3 });
  await world.start();
  await world.settle();
  await work(world, 4);
  expect(statuses(world)).toContain('working');
  world.pipeline.pause('run-1');
  expect(view(world).message).toContain('comes to its next safe point');
  while (world.work.open.size > 0) await work(world, 1);
  for (const question of world.open()) await world.answer(question, true);
  await world.settle();
  while (world.work.open.size > 0) await work(world, 1);
  expect(new Set(statuses(world))).toEqual(new Set(['paused']));
  expect(view(world).message).not.toContain('safe point');
  await world.pipeline.resume('run-1');
  await world.settle();
  expect(statuses(world)).toContain('working');
});

test('a job in line for the browser looks paused, and begins no form before the search goes on', async () => {
  const world = laneWorld(1, { ...wanted, concurrency: 3, asks: false });
  await world.start();
  await world.settle();
  for (let turn = 0; turn < 40 && world.open().length === 0; turn += 1) await work(world, 1);
  world.pipeline.pause('run-1');
  const [asked] = world.open();
  const others = () => view(world).lanes.filter(({ jobId }) => jobId !== asked?.jobId);
  for (let turn = 0; turn < 10 && world.work.open.size > 0; turn += 1) await work(world, 1);
  expect(others().map(({ status }) => status)).toEqual(['paused', 'paused']);
  if (asked) await world.answer(asked, true);
  await world.settle();
  for (let turn = 0; turn < 20 && world.work.open.size > 0; turn += 1) await work(world, 1);
  expect(others().map(({ status }) => status)).toEqual(['paused', 'paused']);
  expect(world.open().filter(({ jobId }) => jobId !== asked?.jobId)).toEqual([]);
  await world.pipeline.resume('run-1');
  await world.settle();
  expect(others().map(({ status }) => status)).not.toContain('paused');
});

test('a browser that the user closed is opened by no other job in line', async () => {
  const world = laneWorld(1, { ...wanted, concurrency: 3, asks: false });
  await world.start();
  await world.settle();
  const atForm = () => view(world).lanes.filter(({ stage }) => stage === 'applier');
  for (let turn = 0; turn < 40 && atForm().length < 3; turn += 1) await work(world, 1);
  expect(world.work.open.size).toBe(1);
  const closed = new ExternalServiceError('Chrome was closed', { details: { reason: 'browser-closed' } });
  [...world.work.open][0]?.end(closed);
  await world.settle();
  // Its tab is closed; nothing else is begun.
  await work(world, 1);
  expect(world.work.open.size).toBe(0);
  expect(view(world).status).toBe('paused');
  expect(statuses(world)).toEqual(['paused', 'paused', 'paused']);
  await world.pipeline.resume('run-1');
  await world.settle();
  expect(world.work.open.size).toBe(1);
});
