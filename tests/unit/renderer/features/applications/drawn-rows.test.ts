import { expect, it } from 'vitest';
import { drawnRows } from '#renderer/features/applications/drawn-rows.ts';

const inSight = { startIndex: 100, endIndex: 103, overscan: 1, count: 2_000 };

it('draws what is in sight, and the row with the focus with those that Tab goes to', () => {
  expect(drawnRows(inSight, [])).toEqual([99, 100, 101, 102, 103, 104]);
  expect(drawnRows(inSight, [7])).toEqual([6, 7, 8, 99, 100, 101, 102, 103, 104]);
});

it('draws none twice and none that there is not', () => {
  expect(drawnRows(inSight, [0, 1_999, 101])).toEqual([0, 1, 99, 100, 101, 102, 103, 104, 1_998, 1_999]);
});
