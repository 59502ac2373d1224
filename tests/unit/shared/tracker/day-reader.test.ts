import { expect, test } from 'vitest';
import { dayReader } from '#shared/tracker/day-reader.ts';

const read = (...column: string[]) => column.map(dayReader(column));

test('whether the day or the month stands first is told by the column, never guessed', () => {
  expect(read('03/04/2026', '25/04/2026')).toEqual(['2026-04-03', '2026-04-25']);
  expect(read('03/04/2026', '04/25/2026')).toEqual(['2026-03-04', '2026-04-25']);
  expect(read('03/04/2026', '04/04/2026')).toEqual([null, '2026-04-04']);
  expect(read('25/04/2026', '04/25/2026', '01/02/2026')).toEqual([null, null, null]);
});

test('other writings are read, and what is no whole day is unknown', () => {
  expect(
    read('2026-11-03', '3.4.2026', '12 March 2026', '2026-11-03T10:00:00Z', 'last week', '', 'May 2026'),
  ).toEqual(['2026-11-03', '2026-04-03', '2026-03-12', '2026-11-03', null, null, null]);
  expect(read('31.02.2026')).toEqual([null]);
});

test('a year of two digits is one, unless it may be a day', () => {
  expect(read('5/4/26', '13/4/26')).toEqual(['2026-04-05', '2026-04-13']);
  expect(read('03/04/26', '4/4/26')).toEqual([null, '2026-04-04']);
  expect(read('3.4.26')).toEqual(['2026-04-03']);
  expect(read('13-4-26', '3-4-26')).toEqual(['2026-04-13', '2026-04-03']);
  expect(read('26-04-25', '26-04-03')).toEqual([null, null]);
});
