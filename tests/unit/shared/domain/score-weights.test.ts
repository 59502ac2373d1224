import { expect, test } from 'vitest';
import type { ScorePart } from '#shared/domain/job-analysis.ts';
import { byWeights, sharedOut, USUAL_WEIGHTS, wholeWeights } from '#shared/domain/score-weights.ts';

const part = (name: ScorePart['name'], score: number): ScorePart => ({
  name,
  score,
  weight: 0,
  evidence: name,
});
const PARTS = [part('skills', 90), part('location', 10), part('experience', 50)];

test('the usual weights add up to a hundred, and those of an analysis to one', () => {
  expect(Object.values(USUAL_WEIGHTS).reduce((sum, weight) => sum + weight, 0)).toBe(100);
  expect(sharedOut(PARTS).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 3);
});

test('what counts more pulls the score, and nothing else of the analysis changes', () => {
  const usual = byWeights({ parts: PARTS, score: 0 }, {});
  expect(usual.score).toBe(70);
  expect(byWeights(usual, { location: 100 }).score).toBe(36);
  expect(byWeights(usual, { location: 0, experience: 0 }).score).toBe(90);
  expect(byWeights(byWeights(usual, { location: 100 }), {})).toEqual(usual);
});

test('weights that leave nothing to count are not taken', () => {
  const none = { skills: 0, title: 0, experience: 0, location: 0, seniority: 0, education: 0, languages: 0 };
  expect(wholeWeights(none)).toEqual(USUAL_WEIGHTS);
  expect(
    sharedOut([part('skills', 1), part('title', 1)], { skills: 0, title: 0 }).map(({ weight }) => weight),
  ).toEqual([0.5, 0.5]);
});
