import { fold } from '../../domain/fold.ts';
import { isFunctionWord, isNeutral } from '../neutral-words.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { paceOf, unitOf } from '../quantities/units.ts';
import { wordsOf } from '../word-key.ts';
import { isEmptyWord, isSame } from './addition-problems.ts';
import { isPast } from './deed-problems.ts';
import { strangersAmong, withoutOffices, wordFinder } from './stranger-problems.ts';
import { knowsAbroad, meansSameAbroad } from './words-abroad.ts';
import { withoutPhrases } from './work-words.ts';

/** A text that shares this much of its words, in their order, with a line of the facts repeats that line. */
const MOSTLY = 0.55;
/** Shorter texts share words by chance. */
const FEWEST = 4;
const LEAST_LETTERS = 3;
/** "My studies: ..." */
const HEADING = /^[^:]{1,40}:\s/;

/**
 * Words of a text that stand where the line of the facts that it repeats has others, and do not say the same: what it
 * changes, it says. "Boilers" for "solar panels" in a line that is else the same.
 */
export function changedProblems(rest: string, base: string, language: string): string[] {
  const wordsIn = (text: string): string[] => wordsOf(language === 'en' ? withoutPhrases(text) : text);
  const plain = rest.replace(HEADING, '');
  const said = wordsIn(language === 'en' ? withoutOffices(plain, base) : plain);
  if (said.length < FEWEST || !(language === 'en' || knowsAbroad(language))) return [];
  // "Ran and organised": a deed beside one that says the same.
  const isOfBase = wordFinder(base);
  const lines = base.split('\n').map((line) => wordsIn(numbersIn(line).rest));
  const changed = lines
    .map((line, at) => ({ at, ...withoutShared(said, line) }))
    .filter(({ left }) => left.length <= (1 - MOSTLY) * said.length)
    .map(({ at, left, unsaid }) => {
      const others = lines.filter((_, other) => other !== at).flat();
      const known = [...unsaid, ...others];
      return language === 'en'
        ? strangersAmong(left, known.join(' '), base).filter((word) => !isPast(word) || !isOfBase(word))
        : strangersTo(known, left, language);
    });
  const [fewest = []] = changed.sort((one, other) => one.length - other.length);
  return fewest.map((word) => `"${word}" is not in your facts`);
}

/** Words in another language than English that none of the known ones stands for. */
function strangersTo(known: readonly string[], words: readonly string[], language: string): string[] {
  return words.filter(
    (word) =>
      isTelling(word) &&
      !known.some((other) => isSame(word, other) || meansSameAbroad(word, other, language)),
  );
}

const isTelling = (word: string): boolean =>
  word.length >= LEAST_LETTERS &&
  !isNeutral(word) &&
  !isFunctionWord(word) &&
  !isEmptyWord(word) &&
  unitOf(word) === undefined &&
  paceOf(` a ${word}`) === '' &&
  !/^\p{N}+$/u.test(word);

/** The words of two lists that are not in the longest row of words that both have in the same order. */
function withoutShared(
  said: readonly string[],
  line: readonly string[],
): { left: string[]; unsaid: string[] } {
  const [one, other] = [said.map(fold), line.map(fold)];
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1)
    for (let column = other.length - 1; column >= 0; column -= 1)
      (lengths[row] ?? [])[column] =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const [left, unsaid]: [string[], string[]] = [[], []];
  let [row, column] = [0, 0];
  while (row < one.length || column < other.length) {
    if (row < one.length && column < other.length && one[row] === other[column])
      [row, column] = [row + 1, column + 1];
    else if (row >= one.length || (column < other.length && at(row, column + 1) >= at(row + 1, column)))
      unsaid.push(line[column++] ?? '');
    else left.push(said[row++] ?? '');
  }
  return { left, unsaid };
}
