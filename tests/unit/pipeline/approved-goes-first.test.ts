import { expect, it } from 'vitest';
import { laneWorld } from '#tests/fakes/lane-world/world.ts';

it('sends an approved form although forms that nobody has looked at hold every place in the browser', async () => {
  const world = laneWorld(11, { jobs: 5, concurrency: 5, browsers: 2, mode: 'draft', asks: false });
  const work = async (until: () => boolean) => {
    for (let turn = 0; turn < 400 && !until(); turn += 1) {
      for (const piece of [...world.work.open]) piece.end();
      await world.settle();
    }
    expect(until()).toBe(true);
  };
  const waiting = () => world.open().filter(({ status }) => status === 'pending').length;
  await world.start();
  await work(() => waiting() === 2);
  // Nobody answered in time: both are put aside, and the next two forms are opened.
  for (const timeIsUp of [...world.timers]) timeIsUp();
  await work(() => waiting() === 2 && world.open().length === 4);
  const late = world.open().find(({ status }) => status === 'parked');
  if (!late) throw new Error('Nothing was put aside.');
  await world.answer(late, true);
  await work(() => world.pressed.includes(late.jobId));
  expect(waiting()).toBe(2);
  await world.restart();
});
