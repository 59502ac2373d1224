import { expect, test } from 'vitest';
import { compareJobs, type Find, fingerprintOf } from '#shared/same-job/compare-jobs.ts';

const TEXT =
  'You plan the week with the team on the floor. You keep the books in order and talk to suppliers. We pay fairly and on time. You write down what others need to know.';
const find = (more: Partial<Find>): Find => ({
  ...{ url: 'https://boards.greenhouse.io/acme/jobs/4001', title: 'Data Engineer', company: 'Acme' },
  ...{ places: ['Leeds, UK'], text: TEXT, postedAt: null },
  ...more,
});
const relation = (one: Partial<Find>, other: Partial<Find>) =>
  compareJobs(
    fingerprintOf(find(one)),
    fingerprintOf(find({ url: 'https://www.linkedin.com/jobs/view/4100000001', ...other })),
  );

test.each([
  ['Portland, Oregon', 'Portland, Maine', 'two'],
  ['Paris, France', 'Paris, Texas', 'two'],
  ['München', 'Munich, Germany', 'same'],
  ['88 Park Row, Leeds', 'Headingley, Leeds', 'perhaps'],
])('the same words at %s and %s: %s', (one, other, right) => {
  expect(relation({ places: [one] }, { places: [other] })).toBe(right);
});

test.each([
  ['Acme UK Ltd', 'Acme', 'perhaps'],
  ['Acme Deutschland GmbH', 'Acme', 'perhaps'],
  ['Acme Recruiting', 'Acme', 'copy'],
  ['Oak', 'Acme', 'copy'],
])('the same words by %s and %s: %s', (one, other, right) => {
  expect(relation({ company: one }, { company: other })).toBe(right);
});

test('"Sr." is "Senior"', () => {
  expect(relation({ title: 'Sr. Data Engineer' }, { title: 'Senior Data Engineer' })).toBe('same');
});
