import type { JobAnalysis } from '#shared/domain/job-analysis.ts';

type ScorePart = JobAnalysis['parts'][number];

/** What each part counts before sharing out the parts that a posting says nothing of. */
const WEIGHTS: Readonly<Record<ScorePart['name'], number>> = {
  skills: 0.42,
  title: 0.18,
  experience: 0.18,
  seniority: 0.05,
  education: 0.05,
  location: 0.08,
  languages: 0.04,
};

/** A part before it is weighed. */
export type Finding = Pick<ScorePart, 'name' | 'score' | 'evidence'>;

/** Gives the parts their weights, which add up to 1: what the posting is silent about leaves its weight to the others. */
export function weigh(findings: readonly (Finding | null)[]): ScorePart[] {
  const present = findings.filter((finding) => finding !== null);
  const total = present.reduce((sum, { name }) => sum + WEIGHTS[name], 0);
  return present.map((finding) => ({
    name: finding.name,
    weight: Math.round((WEIGHTS[finding.name] / total) * 10_000) / 10_000,
    score: Math.round(Math.min(100, Math.max(0, finding.score))),
    evidence: finding.evidence,
  }));
}
