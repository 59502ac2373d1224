import { expect, test } from 'vitest';
import { titleLevel } from '#shared/domain/job-title.ts';

test.each([
  ['Staff Nurse, Acute Medicine', null],
  ['Staff Accountant', null],
  ['Senior Staff Nurse', 3],
  ['Staff Software Engineer', 4],
  ['Staff Product Designer', 4],
  ['Member of Technical Staff', null],
  ['Principal Engineer', 4],
  ['Junior Data Analyst', 1],
])('%s has the rank %j', (title, rank) => {
  expect(titleLevel(title)).toBe(rank);
});
