import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { sharedOut } from '#shared/domain/score-weights.ts';

type ScorePart = JobAnalysis['parts'][number];

/** A part before it is weighed. */
export type Finding = Pick<ScorePart, 'name' | 'score' | 'evidence' | 'quote'>;

/** Gives the parts their usual weights, which add up to 1: what the posting is silent about leaves its weight to the others. */
export function weigh(findings: readonly (Finding | null)[]): ScorePart[] {
  const present = findings.filter((finding) => finding !== null);
  return sharedOut(present).map(({ name, weight, score, evidence, quote }) => ({
    name,
    weight,
    score: Math.round(Math.min(100, Math.max(0, score))),
    evidence,
    ...(quote ? { quote } : {}),
  }));
}
