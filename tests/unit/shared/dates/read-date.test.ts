import { expect, test } from 'vitest';
import { readDate } from '#shared/dates/read-date.ts';

test.each([
  'Present day',
  'till now',
  'derzeit tätig',
  "jusqu'à aujourd'hui",
  'hasta hoy',
  'até hoje',
  'fino ad oggi',
  'tot heden',
  'do chwili obecnej',
  'fram till idag',
  'по н.в.',
  '現在に至る',
  '재직 중',
  'до цього часу',
  'current employer',
  'en poste',
  'nykyään',
  'по сей день',
  'bis zum heutigen Tag',
  'en la actualidad',
  'do dneška',
  'still in role',
  'tot nu toe',
  'bis zur Gegenwart',
  'až doposud',
  '～現在',
  'до настоящего времени',
])('"%s" is until today', (words) => {
  expect(readDate(words)).toEqual({ date: '', current: true, understood: true });
});

test.each(['actual results of the year', 'now hiring', 'soon', 'manager'])('"%s" is not', (words) => {
  expect(readDate(words).current).toBe(false);
});

test.each([
  ['23rd October 2016', '2016-10-23'],
  ['1er mars 2015', '2015-03-01'],
  ['5. prosince 2011', '2011-12-05'],
  ['août 2018', '2018-08'],
  ['10 de enero de 2013', '2013-01-10'],
  ['Septmber 2012', '2012-09'],
  ['2016년 11월', '2016-11'],
  ['2017年4月2日', '2017-04-02'],
  ['٢٠١٨', '2018'],
  ['Jänner 2021', '2021-01'],
  ['Feber 2019', '2019-02'],
  ['يناير 2019', '2019-01'],
  ['2020. 03.', '2020-03'],
  ["Oct '07", '2007-10'],
  ['Nov-98', '1998-11'],
  ['07/21', '2021-07'],
  ['ca. 2004', '2004'],
  ['2027 (expected)', '2027'],
  ['Q3 2019', '2019'],
  ['Winter 2012', '2012'],
  ['202004', '2020-04'],
  ['31 February 2020', '2020-02'],
  ['2014/15', '2014'],
])('%s is %s', (written, date) => {
  expect(readDate(written)).toEqual({ date, current: false, understood: true });
});

test.each(['2014 - 2016', '13/25', 'Firm 14', '2020-13-01', '2020-13'])('%s is no date', (written) => {
  expect(readDate(written)).toEqual({ date: '', current: false, understood: false });
});
