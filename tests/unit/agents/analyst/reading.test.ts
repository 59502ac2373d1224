import { expect, test } from 'vitest';
import { degreeWanted } from '#agents/analyst/posting/degree-wanted.ts';
import { postingSentences } from '#agents/analyst/posting/posting-sentences.ts';
import { yearsWanted } from '#agents/analyst/posting/years-wanted.ts';
import { coveredMonths, monthSpan } from '#agents/analyst/profile/months.ts';
import { nearness } from '#shared/places/nearness.ts';

const now = new Date('2026-11-24');

test.each([
  ['5+ years of experience with Python', 5],
  ['At least three years in data engineering', 3],
  ['3-5 years of professional experience', 3],
  ['2+ years of experience in Java and 6 years of experience overall', 6],
  ['Up to 2 years of experience', null],
  ['We have 20 years of experience in shipping', null],
  ['You are at least 18 years old', null],
  ['Nice to have: 4 years of experience with Go', null],
])('years in "%s"', (text, years) => {
  expect(yearsWanted(postingSentences(`Requirements\n${text}`), null)?.years ?? null).toBe(years);
});

test.each([
  ["Bachelor's or Master's degree in computer science", 3, false],
  ['PhD in physics is required', 5, false],
  ["Master's degree or equivalent experience", 4, true],
  ['Certified Scrum Master', null, null],
])('degree in "%s"', (text, level, orEquivalent) => {
  const degree = degreeWanted(postingSentences(`Requirements\n${text}`), null);
  expect(degree?.level ?? null).toBe(level);
  expect(degree?.orEquivalent ?? null).toBe(orEquivalent);
});

test('overlapping jobs count once, and the running month counts', () => {
  const spans = [
    { start: '2020-01', end: '2021-12', current: false },
    { start: '2021-07', end: '2022-06', current: false },
    { start: '2026-10', end: '', current: true },
  ].map((item) => monthSpan(item, now)!);
  expect(coveredMonths(spans)).toBe(30 + 2);
  expect(monthSpan({ start: '', end: '2020', current: false }, now)).toBeNull();
});

const home = { street: '', city: 'Austin', region: 'Texas', postal: '', country: 'US' };

test.each([
  ['Austin, TX', 'same-city'],
  ['Dallas, TX', 'same-region'],
  ['New York, NY', 'same-country'],
  ['Remote - US', 'same-country'],
  ['Toronto, ON, Canada', 'elsewhere'],
  ['Remote, European Union', 'elsewhere'],
  ['Remote (Americas)', 'open'],
  ['Anywhere', 'open'],
])('%s is %s for somebody in Austin', (place, near) => {
  expect(nearness(place, home)).toBe(near);
});
