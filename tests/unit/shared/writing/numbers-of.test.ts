import { expect, test } from 'vitest';
import { numbersOf } from '#shared/writing/numbers-of.ts';

test.each([
  ['$2M', '$2 million'],
  ['$2,000,000', '$2M'],
  ['40%', '40 percent'],
  ['1,200 users', '1200 users'],
  ['1.2k users', '1200 users'],
  ['three teams', '3 teams'],
])('%s and %s are the same', (one, other) => {
  expect(numbersOf(one).map((number) => number.value)).toEqual(
    numbersOf(other).map((number) => number.value),
  );
});

test.each([
  ['40', '40%'],
  ['40', '40+'],
  ['4 TB', '4 GB'],
  ['€40', '$40'],
])('%s and %s differ', (one, other) => {
  expect(numbersOf(one)).not.toEqual(numbersOf(other));
});
