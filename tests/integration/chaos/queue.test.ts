import { expect, test } from 'vitest';
import { measureQueue } from '#tests/chaos/queue/measure-queue.ts';

test('work of four producers is done exactly once each, though its worker is killed again and again', async () => {
  const rows = await measureQueue({ n: 200, seed: 7, killMs: 60, mostKills: 2 });
  const said = rows.filter(({ unit }) => unit === 'tasks').map(({ name, figure }) => [name, figure]);
  expect(Object.fromEntries(said)).toEqual({
    'queue: done exactly once': 200,
    'queue: never done': 0,
    'queue: done twice': 0,
    'queue: given up': 0,
    'queue: taken before a more urgent one': 0,
  });
});
