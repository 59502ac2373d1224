import { expect, it } from 'vitest';
import { heldRows } from '#renderer/lib/held-rows.ts';

const rowsOf = (ids: string) => [...ids].map((id) => ({ id }));
const held = (shown: string, latest: string) => {
  const { rows, newer } = heldRows([...shown], rowsOf(latest));
  return [rows.map(({ id }) => id).join(''), newer];
};

it.each([
  { what: 'what comes in between is held back and counted', shown: 'abc', latest: 'xabyc', now: ['abc', 2] },
  { what: 'what comes after all of it is added', shown: 'abc', latest: 'abcxy', now: ['abcxy', 0] },
  { what: 'both at once', shown: 'abc', latest: 'axbcy', now: ['abcy', 1] },
  { what: 'what has moved stays where it was', shown: 'abc', latest: 'cab', now: ['abc', 0] },
  { what: 'what is gone goes', shown: 'abc', latest: 'ac', now: ['ac', 0] },
  { what: 'where all of it is gone, the list is another one', shown: 'abc', latest: 'xy', now: ['xy', 0] },
  { what: 'an empty list has nothing to hold', shown: '', latest: 'ab', now: ['ab', 0] },
])('$what', ({ shown, latest, now }) => {
  expect(held(shown, latest)).toEqual(now);
});

it('shows what has changed in a row that stays', () => {
  const { rows } = heldRows(
    ['a'],
    [
      { id: 'x', score: 90 },
      { id: 'a', score: 70 },
    ],
  );
  expect(rows).toEqual([{ id: 'a', score: 70 }]);
});
