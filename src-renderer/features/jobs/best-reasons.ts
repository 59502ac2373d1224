import type { JobAnalysis } from '#shared/domain/job-analysis.ts';

/** The evidence of the three parts that carry most of the score, best first. */
export function bestReasons({ parts }: Pick<JobAnalysis, 'parts'>): string[] {
  return [...parts]
    .sort((a, b) => b.weight * b.score - a.weight * a.score)
    .slice(0, 3)
    .filter((part) => part.score > 0)
    .map((part) => part.evidence);
}
