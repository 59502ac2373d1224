import { NUMBER_PATTERN, readNumber } from './number-words.ts';
import type { PostingSentence } from './posting-sentences.ts';

const YEARS = new RegExp(
  `(?<upTo>up to\\s+)?(?<least>${NUMBER_PATTERN})\\s*(?:\\(\\d+\\)\\s*)?\\+?\\s*(?:(?:-|–|—|to)\\s*(?:${NUMBER_PATTERN})\\s*\\+?\\s*)?(?:or more |plus )?(?:full |professional |solid )?(?:years?|yrs?)\\b`,
  'gi',
);
const OTHER_SUBJECT =
  /\b(we have|our|company|founded|history|warranty|years? old|years of age|for over|for more than|per year|a year|contract)\b/i;

/** The least number of years that a posting demands, with its words; null where it demands none. */
export function yearsWanted(
  sentences: readonly PostingSentence[],
  stated: number | null,
): { years: number; quote: string } | null {
  let most: { years: number; quote: string } | null = null;
  for (const sentence of sentences) {
    if (sentence.demanded !== true || OTHER_SUBJECT.test(sentence.text)) continue;
    if (!/experience|background|work(ed|ing)?|years? (of|in|as|with)|yrs/i.test(sentence.text)) continue;
    for (const match of sentence.text.matchAll(YEARS)) {
      const years = match.groups?.['upTo'] === undefined ? readNumber(match.groups?.['least'] ?? '') : 0;
      if (years !== null && years <= 20 && years > (most?.years ?? 0)) most = { years, quote: sentence.text };
    }
  }
  if (most || stated === null || stated === 0) return most;
  return { years: stated, quote: '' };
}
