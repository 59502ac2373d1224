import { expect, test } from 'vitest';
import { type Likes, learnLikes, type MarkedJob } from '#shared/liking/learn-likes.ts';
import { MOST_POINTS, nudgeOf } from '#shared/liking/nudge-of.ts';
import { type TraitFacts, traitsOf } from '#shared/liking/traits-of.ts';

const FACTS: TraitFacts = {
  ...{ title: 'Care Assistant', company: 'Acme', remote: null, employmentType: null, seniority: null },
  ...{ locations: ['Leeds, UK'], skills: [] },
};
const job = (change: Partial<TraitFacts>) => traitsOf({ ...FACTS, ...change });
const mark = (change: Partial<TraitFacts>, good: boolean): MarkedJob => ({ traits: job(change), good });
const points = (change: Partial<TraitFacts>, likes: Likes | null) => {
  if (likes === null) throw new Error('nothing was learned');
  return nudgeOf(job(change), likes);
};

const MARKS = [
  mark({ title: 'Night Nurse', remote: 'onsite', skills: ['Wound care'] }, true),
  mark({ title: 'Staff Nurse', company: 'Beta', skills: ['Wound care', 'Triage'] }, true),
  mark({ title: 'School Nurse', company: 'Gamma' }, true),
  mark({ title: 'Sales Manager', company: 'Delta', locations: ['Hull'] }, false),
  mark({ title: 'Sales Adviser', company: 'Epsilon', remote: 'remote', locations: ['Hull'] }, false),
];

test('too few marks, or marks of one kind, teach nothing', () => {
  expect(learnLikes(MARKS.slice(0, 3))).toBeNull();
  expect(learnLikes([...MARKS.slice(0, 3), ...MARKS.slice(0, 3)])).toBeNull();
});

test('what good matches share moves a job up, what bad ones share moves it down, and the reasons are named', () => {
  const likes = learnLikes(MARKS);
  const up = points({ title: 'Dental Nurse', company: 'New', skills: ['Wound care'] }, likes);
  const down = points({ title: 'Sales Clerk', company: 'New', locations: ['Hull'] }, likes);
  expect(up.points).toBeGreaterThan(0);
  expect(up.because).toContain('“nurse” in the title');
  expect(down.points).toBeLessThan(0);
  expect(down.because).toEqual(expect.arrayContaining(['“sales” in the title', 'in Hull']));
  const other = points({ title: 'Welder', company: 'Other', locations: ['Bath'] }, likes);
  expect(other).toEqual({ points: 0, because: [] });
});

test('the same marks always teach the same, and no job moves further than it may', () => {
  expect(learnLikes(MARKS)).toEqual(learnLikes(MARKS));
  const many = Array.from({ length: 60 }, () => MARKS).flat();
  const { points: most } = points({ title: 'Nurse', skills: ['Wound care'] }, learnLikes(many));
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(MOST_POINTS);
});

test('one more mark of a trait strengthens it', () => {
  const before = points({ title: 'Dental Nurse', company: 'New' }, learnLikes(MARKS)).points;
  const more = [...MARKS, mark({ title: 'Practice Nurse', company: 'Zeta' }, true)];
  expect(points({ title: 'Dental Nurse', company: 'New' }, learnLikes(more)).points).toBeGreaterThanOrEqual(
    before,
  );
  const turned = learnLikes([
    ...MARKS,
    ...['A', 'B', 'C'].map((c) => mark({ title: 'Nurse', company: c }, false)),
  ]);
  expect(turned?.get('title nurse')?.weight).toBeLessThan(learnLikes(MARKS)?.get('title nurse')?.weight ?? 0);
});
