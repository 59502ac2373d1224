import { expect, test } from 'vitest';
import { coreTitle, titleLevel, titleLikeness } from '#shared/domain/job-title.ts';

test('a title without its level and brackets', () => {
  expect(coreTitle('Senior Backend Engineer (m/f/d)')).toBe('Backend Engineer');
  expect(coreTitle('Sr. Data Scientist II - Remote')).toBe('Data Scientist');
});

test('the level that a title names', () => {
  expect(titleLevel('Software Engineering Intern')).toBe(0);
  expect(titleLevel('Staff Engineer')).toBe(4);
  expect(titleLevel('Head of Data')).toBe(5);
  expect(titleLevel('Backend Engineer')).toBeNull();
});

test('like work is alike, other work is not', () => {
  expect(titleLikeness('Backend Engineer', 'Backend Developer')).toBeGreaterThan(0.9);
  expect(titleLikeness('Software Engineer', 'Backend Engineer')).toBeGreaterThan(0.5);
  expect(titleLikeness('Registered Nurse', 'Backend Engineer')).toBe(0);
  expect(titleLikeness('Product Manager', 'Marketing Manager')).toBeLessThan(0.2);
});
