import words from '../../../resources/claims/several-words.json' with { type: 'json' };
import { numbersIn } from '../quantities/quantities-of.ts';
import { unitOf } from '../quantities/units.ts';
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
    if (unitOf(plural)?.measure === YEAR && plural.length > 3)
      return spansLess(ground) ? [refused(whole)] : [];
    if (known.has(plural)) return [];
    const isOne = [...single].some((word) => word !== plural && wordKey(word) === wordKey(plural));
    return isOne ? [refused(whole)] : [];
  });
}

function refused(words: string): string {
  return `"${words.trim()}" is not in your facts`;
}

const YEAR = unitOf('years')?.measure;
/** "Several" are three at least. */
const FEWEST = 3;

/** Whether the facts count years, and none of them as many as several. */
function spansLess(ground: string): boolean {
  const spans = numbersIn(ground).quantities.filter(({ unit }) => unit?.measure === YEAR);
  const year = unitOf('year')?.size ?? 1;
  return spans.length > 0 && spans.every(({ value, unit }) => (value * (unit?.size ?? 0)) / year < FEWEST);
}
