import { expect, test } from 'vitest';
import { numbersIn } from '#shared/writing/quantities/quantities-of.ts';

const valuesOf = (text: string): number[] =>
  numbersIn(text).quantities.map(({ value }) => Math.round(value * 100) / 100);

test.each([
  ['one hundred and twenty people', [120]],
  ['two and a half years', [2.5]],
  ['half a million rows', [500_000]],
  ['two thousand five hundred tins', [2500]],
  ['einhundertzwanzig Kunden in vier Filialen', [120, 4]],
  ['quatre-vingt-dix clients et soixante-quinze factures', [90, 75]],
  ['treinta y cinco personas', [35]],
  ['ventitré clienti', [23]],
  ['quarenta e cinco pessoas', [45]],
  ['tweehonderd mensen', [200]],
  ['czterdzieści pięć osób', [45]],
  ['८१ shops', [81]],
  ['⑳ guests', [20]],
  ['四十五 people', [45]],
  ['1½ years', [1.5]],
  ['1,50,000 rupees', [150_000]],
  ['2.500,75 EUR', [2500.75]],
])('%s', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test.each([
  'the due date of the seize order',
  'once a week',
  'one of the',
  'per quarter',
  'came third',
  'EC2, S3 and 3D models',
  'in 2019',
])('%s counts nothing', (text) => {
  expect(valuesOf(text)).toEqual([]);
});
