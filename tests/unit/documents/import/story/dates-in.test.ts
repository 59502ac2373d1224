import { expect, test } from 'vitest';
import { datesIn, isOnlyDates, withoutLength } from '#main/documents/import/story/dates-in.ts';

test.each([
  ['Sept 2018 – May 2023', '2018-09', '2023-05', false],
  ['June 2023 – present', '2023-06', '', true],
  ['03/2019 - 12/2021', '2019-03', '2021-12', false],
  ['2018-2020', '2018', '2020', false],
  ['2019 – 20', '2019', '2020', false],
  ['Jan. 2020 to Present', '2020-01', '', true],
  ['März 2019 – heute', '2019-03', '', true],
  ['févr. 2018 – août 2019', '2018-02', '2019-08', false],
  ['enero de 2020 - actualidad', '2020-01', '', true],
  ['1.10.2019 – 31.12.2020', '2019-10', '2020-12', false],
  ['seit 03/2020', '2020-03', '', true],
  ['June - August 2021', '2021-06', '2021-08', false],
  ['wrzesień 2019 – obecnie', '2019-09', '', true],
  ["Oct '21 – Nov '22", '2021-10', '2022-11', false],
  ['Apr ‘18 – Sep ‘20', '2018-04', '2020-09', false],
  ['2019 - actual', '2019', '', true],
  ['Aug 2019 thru May 2020', '2019-08', '2020-05', false],
  ['04/19 - 06/21', '2019-04', '2021-06', false],
  ['4.19 – heute', '2019-04', '', true],
  ['2020年4月～2022年3月', '2020-04', '2022-03', false],
])('%s is read as a span', (text, start, end, current) => {
  expect(datesIn(text)).toMatchObject({ start, end, current, range: true });
  expect(isOnlyDates(text)).toBe(true);
});

test.each([
  '2 years 10 months',
  'Led 3 teams',
  'the actual cost',
  'ISO 27001',
  'price of 2020€ up 5%',
  'grew 3.25 - 4.75 points',
])('%s holds no span', (text) => {
  expect(datesIn(text)?.range ?? false).toBe(false);
});

test('a length of time beside dates is left out', () => {
  expect(isOnlyDates('Jan 2020 - Present · 3 yrs 2 mos')).toBe(true);
  expect(withoutLength('4 months')).toBe('');
  expect(withoutLength('Engineer')).toBe('Engineer');
});

test.each([
  ['1. Oktober 2019 – 31.12.2020', '1. Oktober 2019', '31.12.2020'],
  ['Sommer 2019', 'Sommer 2019', 'Sommer 2019'],
  ['seit 03/2020', '03/2020', ''],
  ['März 2019 – heute', 'März 2019', 'heute'],
])('%s is kept as it is written, too', (text, start, end) => {
  expect(datesIn(text)?.printed).toEqual({ start, end });
});

test.each([
  ['Aug. 2023 – Expected May 2027', '2023-08', '2027-05'],
  ['2022 - 2026 (expected)', '2022', '2026'],
  ['mar/2021 a dez/2022', '2021-03', '2022-12'],
  ['Sept-2019 – Oct-2020', '2019-09', '2020-10'],
])('"%s" is a span of time and nothing else', (text, start, end) => {
  expect(datesIn(text)).toMatchObject({ start, end, range: true });
  expect(isOnlyDates(text)).toBe(true);
});
