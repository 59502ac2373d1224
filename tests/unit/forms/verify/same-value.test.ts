import { expect, it } from 'vitest';
import { mayHaveCloser, sameValue } from '#main/forms/verify/same-value.ts';
import { fieldLike } from '#tests/fakes/read-field.ts';

it.each([
  ['tel', '07700 900123', '+44 7700 900123', true],
  ['tel', '+44 7700 900124', '+44 7700 900123', false],
  ['date', '01/02/2027', '2027-02-01', false],
  ['date', '13/02/2027', '2027-02-13', true],
  ['date', '04/03/2027', '2027-03-04', false],
  ['url', 'linkedin.com/in/ada/', 'https://linkedin.com/in/ada', true],
  ['checkbox', 'Yes', 'Yes', true],
  ['checkbox', '', 'Yes', false],
  ['checkbox-group', 'B\nA', 'A\nB', true],
  ['number', '50000', '50000.0', true],
  ['combobox', 'United Kingdom', 'United States of America', false],
  ['combobox', 'United States (+1)', 'United States of America', true],
  ['combobox', 'Yes, I am', 'Yes', true],
  ['combobox', 'Berlin, Germany', 'Berlin, BE, Germany', true],
  ['combobox', 'Berlin, Connecticut, United States', 'Berlin, BE, Germany', false],
  ['combobox', 'Portland, Oregon', 'Portland, Oregon, United States', true],
  ['combobox', 'Portland, Maine', 'Portland, Oregon, United States', false],
  ['text', '', 'Ada', false],
  ['text', '5', '-5', false],
  ['text', '$ 61,500', '61500', true],
  ['text', '61.500 €', '61500', true],
  ['text', '61 500', '61500', true],
  ['text', '$61,500.00', '61500', true],
  ['text', '61.500,50', '61500', false],
  ['text', '61,50', '6150', false],
  ['text', '615,000', '61500', false],
  ['text', '61,500 a month', '61500', false],
  ['tel', '456789', '+49 1512 3456789', false],
  ['tel', '(555) 123-4567', '+1 555 123 4567', true],
  ['combobox', 'No', 'No preference', false],
  ['combobox', '5 to 10', '5', false],
  ['combobox', 'Yes', 'Yes, with sponsorship', false],
  ['combobox', 'Bachelor of Science in Comp…', 'Bachelor of Science in Computing', true],
] as const)('%s: %j for %j -> %s', (type, current, wanted, same) => {
  expect(sameValue(fieldLike({ type, current }), wanted)).toBe(same);
});

it.each([
  ['February 1, 2027', null, true],
  ['1. Februar 2027', null, true],
  ['02/2027', null, true],
  ['2/1/2027', 'MM/DD/YYYY', true],
  ['01/02/2027', 'MM/DD/YYYY', false],
  ['01/02/2027', 'DD/MM/YYYY', true],
  ['March 1, 2027', null, false],
  ['2027-02-02', null, false],
])('a box that shows %j in the order %j holds the first of February 2027: %s', (current, format, same) => {
  expect(sameValue(fieldLike({ type: 'date', current, format }), '2027-02-01')).toBe(same);
});

it('reads a day in figures that could be two days only from a calendar', () => {
  const field = { type: 'date', current: '04/03/2027', format: null } as const;
  expect(sameValue(fieldLike(field), '2027-03-04')).toBe(false);
  expect(sameValue(fieldLike({ ...field, picker: 'opens' }), '2027-03-04')).toBe(true);
});

it('wants each of several choices, and of skills those that the list knows', () => {
  const several = { type: 'combobox', multiple: true, current: 'Red' } as const;
  expect(sameValue(fieldLike(several), 'Red\nGreen')).toBe(false);
  expect(sameValue(fieldLike({ ...several, current: 'Green\nRed' }), 'Red\nGreen')).toBe(true);
  expect(sameValue(fieldLike({ ...several, key: 'skills' }), 'Red, Green')).toBe(true);
});

it('takes no neighbour for what was chosen of a person', () => {
  const field = { type: 'combobox', key: 'eeo.race', current: 'Asian and White' } as const;
  expect(sameValue(fieldLike(field), 'Asian')).toBe(false);
});

it('takes no choice for what is meant where its list has it closer', () => {
  const degree = (current: string, ...labels: string[]) =>
    fieldLike({
      ...({ type: 'combobox', key: 'education.degree', current } as const),
      options: labels,
    });
  expect(sameValue(degree('Master', 'Master', 'Master of Science'), 'Master of Science')).toBe(false);
  expect(sameValue(degree('Master', 'Master', 'Master of Science'), 'MSc Physics')).toBe(false);
  expect(sameValue(degree('Master of Science', 'Master', 'Master of Science'), 'MSc Physics')).toBe(true);
  expect(sameValue(degree('Master', 'Master', 'Bachelor'), 'Master of Science')).toBe(true);
  expect(sameValue(degree('Master'), 'Master of Science')).toBe(true);
});

it('has a list opened that shows a level only, once, where one degree of it is meant', () => {
  const degree = { type: 'combobox', key: 'education.degree', options: [] as string[] } as const;
  expect(mayHaveCloser(fieldLike({ ...degree, current: 'Master' }), 'Master of Science')).toBe(true);
  expect(mayHaveCloser(fieldLike({ ...degree, current: 'MSc' }), 'Master of Science')).toBe(false);
  expect(mayHaveCloser(fieldLike({ ...degree, current: '' }), 'Master of Science')).toBe(false);
  const known = { ...degree, options: ['Master'], current: 'Master' };
  expect(mayHaveCloser(fieldLike(known), 'Master of Science')).toBe(false);
});

it.each([
  [['year'], '2011', '2011-09-01', true],
  [['year'], '2012', '2011-09-01', false],
  [['month', 'year'], '2011-09', '2011-09-01', true],
  [['month', 'day', 'year'], '2011-09-02', '2011-09-01', false],
] as const)('a date in the parts %j shows %s for %s: %s', (parts, current, wanted, same) => {
  expect(sameValue(fieldLike({ type: 'date', parts: [...parts], current }), wanted)).toBe(same);
});

it('takes a list of months for a part of the date that was meant', () => {
  const months = (current: string) => fieldLike({ type: 'combobox', key: 'education.start', current });
  expect(sameValue(months('September'), '2011-09')).toBe(true);
  expect(sameValue(months('October'), '2011-09')).toBe(false);
});
