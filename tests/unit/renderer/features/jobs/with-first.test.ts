import { expect, it } from 'vitest';
import { joined } from '#renderer/features/jobs/use-jobs.ts';
import { withFirst } from '#renderer/features/jobs/with-first.ts';
import { jobRowOf } from './job-row-of.ts';

const partOf = (ids: string, total: number) => ({ rows: [...ids].map((id) => jobRowOf({ id })), total });
const shown = (list: Parameters<typeof joined>[0]) => {
  const { rows, total } = joined(list);
  return [rows.map(({ id }) => id).join(''), total];
};

it('is the first part alone where no more was read', () => {
  const list = withFirst({ pages: [partOf('abc', 3)], pageParams: [0] }, partOf('xac', 3));
  expect(shown(list)).toEqual(['xac', 3]);
});

it('has what is new, and loses nothing of what was read further down or was pushed there', () => {
  const list = withFirst(
    { pages: [partOf('abc', 6), partOf('def', 6)], pageParams: [0, 3] },
    partOf('xab', 7),
  );
  expect(shown(list)).toEqual(['xabcdef', 7]);
});

it('has a job once that has come up from further down', () => {
  const list = withFirst(
    { pages: [partOf('abc', 6), partOf('def', 6)], pageParams: [0, 3] },
    partOf('eab', 6),
  );
  expect(shown(list)).toEqual(['eabcdf', 6]);
});
