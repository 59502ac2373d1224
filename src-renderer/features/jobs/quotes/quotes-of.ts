import type { JobAnalysis } from '#shared/domain/job-analysis.ts';
import { placeOfQuote } from '#shared/domain/place-of-quote.ts';

/** All of the posting's words that an analysis rests on and that stand in its text, each once. */
export function quotesOf(analysis: Omit<JobAnalysis, 'job'> | null, posting: string): string[] {
  if (analysis === null) return [];
  const { parts, matching, missing, knockouts, constraints = [] } = analysis;
  const all = [
    ...parts.map((part) => part.quote ?? ''),
    ...[...matching, ...missing].map(({ jobQuote }) => jobQuote),
    ...knockouts.map(({ quote }) => quote),
    ...constraints.map((constraint) => constraint.posting),
  ];
  return [...new Set(all)].filter((quote) => placeOfQuote(posting, quote) !== null);
}
