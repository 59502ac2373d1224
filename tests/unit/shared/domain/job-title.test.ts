import { expect, test } from 'vitest';
import { titleLevel, titleLikeness } from '#shared/domain/job-title.ts';

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

test.each([
  ['driver', 'Driver Software Engineer', 0, 0.2],
  ['chef', 'Chef de projet', 0, 0.2],
  ['nurse', 'Krankenpfleger', 0.8, 1],
  ['lawyer', 'Solicitor', 0.8, 1],
  ['electrician', 'Elektriker', 0.8, 1],
  ['project manager', 'Chef de projet', 0.6, 1],
  ['driver', 'Truck Driver', 0.6, 1],
  ['chef', 'Sous Chef', 0.6, 1],
])('"%s" and "%s" are alike from %d to %d', (one, other, least, most) => {
  const likeness = titleLikeness(one, other);
  expect(likeness).toBeGreaterThanOrEqual(least);
  expect(likeness).toBeLessThanOrEqual(most + 1e-9);
});
