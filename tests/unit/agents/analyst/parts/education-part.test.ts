import { expect, test } from 'vitest';
import type { Case } from '#agents/analyst/case.ts';
import { educationPart, highestDegree } from '#agents/analyst/parts/education-part.ts';
import { dataEngineer } from '#tests/fakes/documents-people.ts';

const WANTED = { level: 3, name: "a bachelor's degree", quote: 'A degree.', orEquivalent: false };

const withDegrees = (...degrees: string[]): Case['profile'] => {
  const profile = dataEngineer();
  const [first] = profile.education;
  if (!first) throw new Error('the person has no school');
  return { ...profile, education: degrees.map((degree) => ({ ...first, degree, field: '' })) };
};
const partOf = (profile: Case['profile']) =>
  educationPart({ degree: WANTED, profile, experience: { relevant: 0 } } as unknown as Case);

test.each([
  ['BA (Hons)', 3],
  ['B.Com', 3],
  ['LLB', 3],
  ['MSW', 4],
  ['MA', 4],
  ['MBO 4', 0],
  ['BSc Nursing', 3],
])('%s is of level %i', (degree, level) => {
  expect(highestDegree(withDegrees(degree)).level).toBe(level);
});

test('a shortened degree counts, and is named', () => {
  expect(partOf(withDegrees('BA (Hons)'))).toMatchObject({ score: 100 });
  expect(partOf(withDegrees('BA (Hons)'))?.evidence).toContain('your profile has "BA (Hons)"');
});

test('a degree whose height is not known is never said to be none', () => {
  expect(partOf(withDegrees('Kandidaatin tutkinto'))).toBeNull();
  expect(partOf(withDegrees())?.evidence).toContain('your profile names no degree');
});
