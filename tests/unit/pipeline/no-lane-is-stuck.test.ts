import { expect, test } from 'vitest';
import { trySchedule } from '#tests/fakes/lane-world/schedule.ts';

test('in whatever order jobs work, ask, are paused, stopped, parked, answered and tried again, none is stuck', async () => {
  const wrong: string[] = [];
  for (let seed = 1; seed <= 2_000 && wrong.length < 3; seed += 1) {
    const found = await trySchedule(seed);
    if (found) wrong.push(found);
  }
  expect(wrong).toEqual([]);
}, 180_000);
