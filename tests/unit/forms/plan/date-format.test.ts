import { expect, it } from 'vitest';
import { dateFormatIn, formatOfExample, writeDate } from '#main/forms/plan/date-format.ts';

it.each([
  ['Available from (DD/MM/YYYY)', '01/02/2027'],
  ['Please use TT.MM.JJJJ', '01.02.2027'],
  ['mm-dd-yyyy', '02-01-2027'],
  ['jj/mm/aaaa', '01/02/2027'],
  ['MM/YYYY', '02/2027'],
  ['M/d/yyyy', '2/1/2027'],
  ['yyyy-mm-dd', '2027-02-01'],
  ['DD MMM YYYY', '01 Feb 2027'],
  ['DDMMYYYY', '01022027'],
])('writes a date as "%s" asks for it', (text, written) => {
  const format = dateFormatIn(['', text]);
  expect(format).not.toBeNull();
  expect(writeDate('2027-02-01', format ?? '')).toBe(written);
});

it.each(['Start date', 'Full name', 'A/B tests', 'and/or', 'year'])('finds no format in "%s"', (text) => {
  expect(dateFormatIn([text])).toBeNull();
});

it.each([
  ['e.g. 31/12/2026', 'DD/MM/YYYY'],
  ['12/31/2026', 'MM/DD/YYYY'],
  ['z. B. 31.12.2026', 'DD.MM.YYYY'],
  ['2026-12-31', 'YYYY-MM-DD'],
  ['2026/12/31', 'YYYY/MM/DD'],
  ['05/06/2026', null],
  ['31/12', null],
  ['Closes on 31/12/2026', null],
])('takes the order of "%s" from the example', (placeholder, format) => {
  expect(formatOfExample(placeholder)).toBe(format);
});
