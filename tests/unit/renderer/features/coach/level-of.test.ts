import { expect, it } from 'vitest';
import { levelOf } from '#renderer/features/coach/interview/level-of.ts';
import { Experience } from '#shared/domain/profile.ts';

const now = new Date('2026-11-29T12:00:00Z');
const job = (title: string, start: string, end: string | null) =>
  Experience.parse({ id: start, company: 'Acme', title, start, end: end ?? '', current: end === null });

it.each([
  { what: 'a newest title that names a rank', jobs: [job('Senior Nurse', '2025-01', null)], level: 3 },
  {
    what: 'a title of a trainee after years of other work',
    jobs: [job('Cook', '2005', '2024'), job('Trainee Electrician', '2024-09', null)],
    level: 1,
  },
  { what: 'a few months of work', jobs: [job('Nurse', '2026-03', null)], level: 1 },
  {
    what: 'some years of it',
    jobs: [job('Nurse', '2020-03', '2022-05'), job('Nurse', '2022-06', null)],
    level: 2,
  },
  { what: 'many years', jobs: [job('Nurse', '2010', null)], level: 3 },
  { what: 'a job whose dates are not given', jobs: [job('Nurse', '', '')], level: null },
  { what: 'no work at all', jobs: [], level: null },
])('begins at $level with $what', ({ jobs, level }) => {
  expect(levelOf({ experience: jobs }, now)).toBe(level);
});
