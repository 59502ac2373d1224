import { yearsIn } from '#shared/postings/years-in.ts';
import type { PostingSentence } from './posting-sentences.ts';

/** The least number of years that a posting demands, with its words; null where it demands none. */
export function yearsWanted(
  sentences: readonly PostingSentence[],
  stated: number | null,
): { years: number; quote: string } | null {
  let most: { years: number; quote: string } | null = null;
  for (const { text, demanded } of sentences) {
    const asked = demanded === true ? yearsIn(text) : null;
    if (asked !== null && !asked.welcome && asked.years > (most?.years ?? 0))
      most = { years: asked.years, quote: text };
  }
  if (most || stated === null || stated === 0) return most;
  return { years: stated, quote: '' };
}
