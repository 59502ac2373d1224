import { expect, it } from 'vitest';
import { countEntries } from '#main/forms/plan/count-entries.ts';
import type { ReadField } from '#main/forms/read/read-field.ts';

function counted(fields: readonly [ReadField['key'], number][]): number[] {
  const nthOf = countEntries();
  return fields.map(([key, block]) => nthOf({ key, block, frame: '0' }));
}

it('counts jobs by the block that they stand in, though not each asks the same', () => {
  expect(
    counted([
      ['work.company', 4],
      ['work.title', 4],
      ['work.title', 5],
      ['work.end', 5],
      ['work.company', 7],
    ]),
  ).toEqual([0, 0, 1, 1, 2]);
});

it('counts by what names an entry where the page has no blocks', () => {
  expect(
    counted([
      ['education.school', -1],
      ['education.end', -1],
      ['education.end', -1],
      ['education.school', -1],
      ['education.degree', -1],
      ['education.end', -1],
    ]),
  ).toEqual([0, 0, 0, 1, 0, 1]);
});
