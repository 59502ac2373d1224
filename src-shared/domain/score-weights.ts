import { z } from 'zod';
import { type JobAnalysis, ScorePart, scoreOf } from './job-analysis.ts';

export type PartName = ScorePart['name'];

/** What each part counts, 0-100, before a posting's silence shares it out. What is left out counts as usual. */
export const ScoreWeights = z.partialRecord(ScorePart.shape.name, z.number().min(0).max(100));
export type ScoreWeights = z.infer<typeof ScoreWeights>;

/** What each part counts where the user has not said otherwise, in percent. */
export const USUAL_WEIGHTS: Readonly<Record<PartName, number>> = {
  skills: 42,
  title: 18,
  experience: 18,
  location: 8,
  seniority: 5,
  education: 5,
  languages: 4,
};

/** All weights that count; the usual ones where the user left nothing to count. */
export function wholeWeights(own: ScoreWeights): Readonly<Record<PartName, number>> {
  const whole = { ...USUAL_WEIGHTS, ...own };
  return Object.values(whole).some((weight) => weight > 0) ? whole : USUAL_WEIGHTS;
}

/** Shares the weights among the parts that there are, so that they add up to 1. Equally, where none of them counts. */
export function sharedOut<P extends { name: PartName }>(
  parts: readonly P[],
  own: ScoreWeights = {},
): (P & { weight: number })[] {
  const weights = wholeWeights(own);
  const total = parts.reduce((sum, { name }) => sum + weights[name], 0);
  return parts.map((part) => ({
    ...part,
    weight: Math.round((total === 0 ? 1 / parts.length : weights[part.name] / total) * 10_000) / 10_000,
  }));
}

/** An analysis as the user's weights have it: its parts and evidence are the same, what they count and the score are not. */
export function byWeights<A extends Pick<JobAnalysis, 'parts' | 'score'>>(analysis: A, own: ScoreWeights): A {
  const parts = sharedOut(analysis.parts, own);
  return { ...analysis, parts, score: scoreOf(parts) };
}
