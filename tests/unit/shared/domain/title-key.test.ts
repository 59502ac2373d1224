import { expect, test } from 'vitest';
import { titleKey } from '#shared/domain/title-key.ts';

test.each([
  ['Senior Backend Engineer (m/f/d)', 'Senior Backend Engineer'],
  ['Koch (m/w/d) in Vollzeit', 'Koch'],
  ['Entwickler:in (all genders)', 'Entwickler'],
  ['Vendeur(se) H/F', 'Vendeur'],
  ['Verkäufer/-in | m|w|d', 'Verkaufer'],
  ['Data Scientist - Req. 4711', 'Data Scientist'],
  ['Nurse (JR-10234)', 'Nurse'],
  ['Nurse - Remote', 'Nurse'],
  ['Nurse - Leeds', 'Nurse'],
  ['Nurse (Leeds, UK)', 'Nurse'],
  ['Nurse, in Leeds', 'Nurse'],
  ['Sr. Data Engineer', 'Senior Data Engineer'],
  ['Data Engineer (Snr)', 'Data Engineer (Senior)'],
  ['Jr Buyer', 'Junior Buyer'],
])('%s is %s', (one, other) => {
  expect(titleKey(one, ['Leeds, UK'])).toBe(titleKey(other));
});

test.each([
  ['Senior SWE, Infrastructure', 'Senior SWE, Infrastructure (CI/CD)'],
  ['Driver A', 'Driver B'],
  ['C++ Developer', 'C# Developer'],
  ['Engineer II', 'Engineer III'],
  ['Cook, night shift', 'Cook, day shift'],
  ['Nurse - York', 'Nurse'],
  ['Junior Analyst', 'Senior Analyst'],
])('%s is not %s', (one, other) => {
  expect(titleKey(one, ['Leeds, UK'])).not.toBe(titleKey(other, ['Leeds, UK']));
});

test('a title that is all mark stays as it is', () => {
  expect(titleKey('Remote')).toBe('remote');
  expect(titleKey('4711')).toBe('4711');
});
