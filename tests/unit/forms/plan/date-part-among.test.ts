import { expect, it } from 'vitest';
import { datePartAmong, isPartOf } from '#main/forms/plan/date-part-among.ts';

const MONTHS = 'Month January February March April May June July August September October November December';

it.each([
  ['education.start', MONTHS, '2011-09', 'September'],
  ['education.start', 'Year 2012 2011 2010', '2011-09', '2011'],
  ['work.end', 'Jan. Feb. März Apr.', '2019-03', 'März'],
  ['work.end', '2020 2021', '2019-03', null],
  ['work.start', 'Full-time Part-time Contract', '2019-03', null],
  ['work.title', MONTHS, '2011-09', null],
  ['work.start', MONTHS, 'last spring', null],
] as const)('%s of %j for %s: %s', (key, labels, date, found) => {
  expect(datePartAmong(key, labels.split(' '), date)).toBe(found);
});

it('knows the part that a list shows from another one', () => {
  expect(isPartOf('work.start', 'September', '2011-09')).toBe(true);
  expect(isPartOf('work.start', '2011', '2011-09')).toBe(true);
  expect(isPartOf('work.start', 'October', '2011-09')).toBe(false);
  expect(isPartOf('work.start', 'Choose', '2011')).toBe(false);
});
