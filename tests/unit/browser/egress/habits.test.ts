import { expect, it } from 'vitest';
import { createHabits } from '#main/browser/egress/habits.ts';
import type { Outgoing } from '#main/browser/egress/outgoing.ts';

const post = (body: string): Outgoing => ({
  ...{ method: 'POST', url: new URL('https://jobs.acme.example/beat'), kind: 'data', body },
  ...{ file: false, sealed: false, chosen: '', carried: 0 },
});
const after = (...bodies: string[]) => {
  const habits = createHabits();
  for (const body of bodies) habits.note(post(body));
  return (body: string) => habits.has(post(body));
};

it('takes a short number that never changed for a code', () => {
  const has = after('{"op":1}', '{"op":1}', '{"op":1}');
  expect([has('{"op":1}'), has('{"op":2}'), has('{"op":1,"x":1}')]).toEqual([true, false, false]);
  expect(after('{"op":1}', '{"op":3}')('{"op":2}')).toBe(false);
});

it('lets moments, counters and measures go on', () => {
  expect(after('{"t":1730000000000}')('{"t":1730000000250}')).toBe(true);
  const counts = after('{"n":1}', '{"n":2}', '{"n":3}');
  expect([counts('{"n":4}'), counts('{"n":9}')]).toEqual([true, false]);
  expect(after('{"ms":12}', '{"ms":140}', '{"ms":33}', '{"ms":8}')('{"ms":51}')).toBe(true);
});
