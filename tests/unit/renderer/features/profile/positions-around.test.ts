import { expect, test } from 'vitest';
import { positionsAround } from '#renderer/features/profile/positions-around.ts';

const jobs = ['Acme', 'Sol', 'Sol', 'Sol', 'Acme', '', ''].map((company) => ({ company }));

test.each([
  [0, [0]],
  [1, [1, 2, 3]],
  [3, [1, 2, 3]],
  [4, [4]],
  [5, [5]],
  [9, [9]],
])('the positions at the employer of job %i are %j', (index, expected) => {
  expect(positionsAround(jobs, index)).toEqual(expected);
});
