import { expect, test } from 'vitest';
import {
  foldedCount,
  isNarrowed,
  type JobFilter,
  NO_FILTER,
  payChange,
  queryOf,
  withoutFolded,
} from '#renderer/features/jobs/job-filter.ts';
import { joined } from '#renderer/features/jobs/use-jobs.ts';
import { jobRowOf } from './job-row-of.ts';

const narrow: JobFilter = {
  ...NO_FILTER,
  text: 'python',
  remote: 'remote',
  pay: { atLeast: 50_000, currency: 'EUR' },
};

test('what is folded away is counted, and cleared without the words', () => {
  expect(foldedCount(narrow)).toBe(2);
  expect(withoutFolded(narrow)).toEqual({ ...NO_FILTER, text: 'python' });
});

test('an order alone narrows nothing', () => {
  expect(isNarrowed({ ...NO_FILTER, sort: 'pay' })).toBe(false);
  expect(isNarrowed({ ...NO_FILTER, days: 7 })).toBe(true);
});

test('a job that moved to another page between two reads stands in the list once', () => {
  const page = (...ids: string[]) => ({ rows: ids.map((id) => jobRowOf({ id })), total: 4 });
  const { rows, total } = joined({ pages: [page('a', 'b'), page('b', 'c')] });
  expect(rows.map((row) => row.id)).toEqual(['a', 'b', 'c']);
  expect(total).toBe(4);
});

test('a currency alone narrows nothing, and stays as chosen when the figure is cleared', () => {
  const inPounds: JobFilter = { ...NO_FILTER, ...payChange('', 'GBP') };
  expect(isNarrowed(inPounds)).toBe(false);
  expect(queryOf(inPounds, '')).toEqual({ text: '', minScore: 0, sort: 'yours', show: 'all' });
  const least: JobFilter = { ...inPounds, ...payChange(40_000, inPounds.currency) };
  expect(least.pay).toEqual({ atLeast: 40_000, currency: 'GBP' });
  const cleared: JobFilter = { ...least, ...payChange('', least.currency) };
  expect(cleared).toMatchObject({ currency: 'GBP', pay: undefined });
});

test('place, level, type, closed and new are counted, and cleared with the rest', () => {
  const folded: JobFilter = {
    ...NO_FILTER,
    ...{ place: 'Leeds', level: 'senior', employment: 'full-time', closed: false, isNew: true },
  };
  expect(foldedCount(folded)).toBe(5);
  expect(isNarrowed(folded)).toBe(true);
  expect(withoutFolded(folded)).toEqual(NO_FILTER);
  expect(foldedCount({ ...NO_FILTER, place: ' ' })).toBe(0);
});

test('the place is asked for as it was typed some moments ago, and not at all while it is blank', () => {
  const typed: JobFilter = { ...NO_FILTER, place: 'Leeds, U' };
  expect(queryOf(typed, '', ' Leeds ').place).toBe('Leeds');
  expect(queryOf(typed, '', ' ')).not.toHaveProperty('place');
  expect(queryOf(typed, '')).not.toHaveProperty('place');
});
