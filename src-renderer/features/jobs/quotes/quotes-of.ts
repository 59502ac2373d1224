import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import type { JobWarning } from '#shared/domain/job-warning.ts';
import { placeOfQuote } from '#shared/domain/place-of-quote.ts';

const NOTHING: Pick<JobAnalysis, 'parts' | 'matching' | 'missing' | 'knockouts' | 'constraints'> = {
  parts: [],
  matching: [],
  missing: [],
  knockouts: [],
};

interface Rests {
  analysis: Omit<JobAnalysis, 'job'> | null;
  warnings: readonly JobWarning[];
}

/** All of the posting's words that an analysis and the warnings rest on and that stand in its text, each once. */
export function quotesOf({ analysis, warnings }: Rests, posting: string): string[] {
  const { parts, matching, missing, knockouts, constraints = [] } = analysis ?? NOTHING;
  const all = [
    ...warnings.map(({ quote }) => quote ?? ''),
    ...parts.map((part) => part.quote ?? ''),
    ...[...matching, ...missing].map(({ jobQuote }) => jobQuote),
    ...knockouts.map(({ quote }) => quote),
    ...constraints.map((constraint) => constraint.posting),
  ];
  return [...new Set(all)].filter((quote) => placeOfQuote(posting, quote) !== null);
}
