import words from '../../../resources/claims/several-words.json' with { type: 'json' };
import { wordKey, wordsOf } from '../word-key.ts';

const SEVERAL = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.several.join('|')})\\s+(\\p{L}+)`, 'giu');
const ONE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.one.join('|')})\\s+(?:\\p{L}+\\s+)?(\\p{L}+)`, 'giu');

/** "Several teams" where the facts know of one: "a team", and nowhere "teams". */
export function severalProblems(text: string, ground: string): string[] {
  const known = new Set(wordsOf(ground));
  const single = new Set(
    [...ground.matchAll(ONE)].flatMap(([whole, noun = '']) =>
      [noun, whole.trim().split(/\s+/)[1] ?? ''].map((word) => word.toLowerCase()),
    ),
  );
  return [...text.matchAll(SEVERAL)].flatMap(([whole, noun = '']) => {
    const plural = noun.toLowerCase();
    if (known.has(plural)) return [];
    const isOne = [...single].some((word) => word !== plural && wordKey(word) === wordKey(plural));
    return isOne ? [`"${whole.trim()}" is not in your facts`] : [];
  });
}
