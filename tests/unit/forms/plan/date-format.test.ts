import { expect, it } from 'vitest';
import { dateFormatIn, writeDate } from '#main/forms/plan/date-format.ts';

it.each([
  ['Available from (DD/MM/YYYY)', '01/02/2027'],
  ['Please use TT.MM.JJJJ', '01.02.2027'],
  ['mm-dd-yyyy', '02-01-2027'],
  ['jj/mm/aaaa', '01/02/2027'],
  ['MM/YYYY', '02/2027'],
  ['M/d/yyyy', '2/1/2027'],
  ['yyyy-mm-dd', '2027-02-01'],
])('writes a date as "%s" asks for it', (text, written) => {
  const format = dateFormatIn(['', text]);
  expect(format).not.toBeNull();
  expect(writeDate('2027-02-01', format ?? '')).toBe(written);
});

it.each(['Start date', 'Full name', 'A/B tests', 'and/or', 'year'])('finds no format in "%s"', (text) => {
  expect(dateFormatIn([text])).toBeNull();
});
