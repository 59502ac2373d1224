import type { JobAnalysis } from '#shared/domain/job-analysis.ts';

/** The three parts that move a score most away from the middle, in their own words, strongest first. */
export function bestReasons(analysis: Pick<JobAnalysis, 'parts'>): string[] {
  const pull = (part: JobAnalysis['parts'][number]) => part.weight * Math.abs(part.score - 50);
  return [...analysis.parts]
    .sort((a, b) => pull(b) - pull(a))
    .slice(0, 3)
    .map((part) => part.evidence);
}
