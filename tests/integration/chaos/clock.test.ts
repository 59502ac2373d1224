import { expect, test } from 'vitest';
import { measureClock } from '#tests/chaos/clock/measure-clock.ts';

test('reminders, searches, limits, budgets and caches are right though the clock is set and the machine sleeps', async () => {
  const [row] = await measureClock({ n: 4, seed: 21 })();
  expect(row?.figure).toBe(0);
});
