import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { factsOf } from '#shared/domain/facts-of.ts';
import { TailoredResume } from '#shared/domain/resume-document.ts';
import { wordsOf } from '#shared/writing/word-key.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { randomProfile } from '#tests/fakes/random-profile.ts';

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed);
/** Words that the layout adds and that are no claims. */
const ADDED = new Set(['gpa']);

test.each(SEEDS)('profile %i: each line stands on facts that exist and says nothing more', (seed) => {
  const profile = randomProfile(seed);
  const facts = new Map(factsOf(profile).map((fact) => [fact.id, fact.text]));
  const resume = TailoredResume.parse(tailor({ analysis: streamAnalysis(), profile, facts: [] }, null));
  const entries = resume.document.sections.flatMap((section) => section.entries);
  for (const claim of [...resume.document.summary, ...entries.flatMap((entry) => entry.lines)]) {
    expect(claim.factIds.length).toBeGreaterThan(0);
    const ground = new Set(claim.factIds.flatMap((id) => wordsOf(facts.get(id) ?? '')));
    const more = wordsOf(claim.text).filter((word) => !ground.has(word) && !ADDED.has(word));
    expect(more, claim.text).toEqual([]);
  }
  const jobs = resume.document.sections.find((section) => section.kind === 'experience')?.entries ?? [];
  expect(jobs).toHaveLength(profile.experience.length);
});

test('another skill in the profile never lowers the coverage of a posting', () => {
  const analysis = streamAnalysis();
  const score = (names: string[]) => {
    const skills = [...dataEngineer().skills, ...names.map((name) => ({ name, level: '', keywords: [] }))];
    return tailor({ analysis, profile: { ...dataEngineer(), skills }, facts: [] }, null).atsScore;
  };
  expect(score(['Kubernetes'])).toBeGreaterThan(score([]));
  expect(score(['Gardening'])).toBe(score([]));
});
