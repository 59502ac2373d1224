import { expect, it } from 'vitest';
import { inOrder, orderAsked } from '#main/forms/sections/entry-order.ts';

const entries = [
  { name: 'first', start: '2012-09', end: '2015-06' },
  { name: 'now', start: '2021-03', end: '', current: true },
  { name: 'second', start: '2015-07', end: '2021-02' },
];
const names = (list: readonly { name: string }[]): string[] => list.map(({ name }) => name);

it('tells the newest first', () => {
  expect(names(inOrder(entries, 'newest'))).toEqual(['now', 'second', 'first']);
});

it('tells the oldest first where the section asks for it', () => {
  expect(orderAsked('Work experience. Please begin with your earliest position.')).toBe('oldest');
  expect(orderAsked('List your jobs in reverse chronological order.')).toBe('newest');
  expect(orderAsked('Please start with the most recent.')).toBe('newest');
  expect(names(inOrder(entries, 'oldest'))).toEqual(['first', 'second', 'now']);
});

it('keeps the order of the profile where an entry has no dates', () => {
  const undated = [...entries, { name: 'some time', start: '', end: '' }];
  expect(names(inOrder(undated, 'newest'))).toEqual(['first', 'now', 'second', 'some time']);
});
