import { expect, it } from 'vitest';
import { createAutoQuota } from '#main/compose/forms/auto-quota.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

it('lets so many forms go by themselves a day, over restarts, and none where the limit is 0', () => {
  const { repositories, clock } = openTestDb();
  let limit = 2;
  const quota = () => createAutoQuota(repositories.meta, () => limit, clock);
  expect([quota().take(), quota().take(), quota().take()]).toEqual([true, true, false]);
  limit = 3;
  expect([quota().take(), quota().take()]).toEqual([true, false]);
  clock.forward(86_400_000);
  expect(quota().take()).toBe(true);
  limit = 0;
  expect(quota().take()).toBe(false);
});

it('gives no day anew where the clock is set to and fro', () => {
  const { repositories, clock } = openTestDb();
  const quota = createAutoQuota(repositories.meta, () => 1, clock);
  expect(quota.take()).toBe(true);
  clock.forward(3 * 86_400_000);
  expect(quota.take()).toBe(true);
  clock.forward(-3 * 86_400_000);
  expect(quota.take()).toBe(false);
});

it('gives no day anew where the clock goes through a month and is set back', () => {
  const { repositories, clock } = openTestDb();
  const quota = createAutoQuota(repositories.meta, () => 1, clock);
  for (let day = 0; day < 30; day += 1) {
    expect(quota.take()).toBe(true);
    clock.forward(86_400_000);
  }
  clock.forward(-30 * 86_400_000);
  expect(quota.take()).toBe(false);
});
