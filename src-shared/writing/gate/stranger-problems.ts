import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import { isNeutralEnglish } from '../neutral-words.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { paceOf, unitOf } from '../quantities/units.ts';
import { wordsOf } from '../word-key.ts';
import { isIdle } from './addition-problems.ts';
import { areOfGroup } from './counted-thing.ts';
import { ordinalsOf } from './number-names.ts';
import { saysDirection } from './scope-problems.ts';
import { deedFinder, officesOf } from './told-otherwise.ts';
import { saysNoMore, withoutPhrases } from './work-words.ts';

/**
 * Things and deeds of an English text that nothing in its facts stands for: neither a form of the word, nor a synonym, nor
 * something that it is a kind of. "The billing system" for "the booking system".
 */
export function strangerProblems(rest: string, base: string): string[] {
  return strangersAmong(wordsOf(withoutPhrases(withoutOffices(rest, base))), base, base).map(
    (word) => `"${word}" is not in your facts`,
  );
}

/** Those of some English words of a text that nothing in `known`, all or a part of its facts, stands for. */
export function strangersAmong(words: readonly string[], known: string, base: string): string[] {
  const isBorneOut = wordFinder(known);
  const all = wordsOf(base);
  const isTold = deedFinder(all);
  const isOfGroup = (word: string): boolean => all.some((other) => areOfGroup(word, other));
  const ordinals = ordinalsOf(base);
  const plain = all.some(tellsDeed) ? [] : lists.plain;
  const isChange = numbersIn(base).quantities.length > 1 || saysDirection(base) ? saysDirection : () => false;
  return words.filter(
    (word) =>
      isTelling(word) &&
      !isBorneOut(word) &&
      !isTold(word) &&
      !plain.includes(word) &&
      !isOfGroup(word) &&
      !ordinals.includes(word) &&
      !isChange(word),
  );
}

/** Whether a word, in lower case, says no more than an English text does. */
export function wordFinder(base: string): (word: string) => boolean {
  const known = [...new Set([...wordsOf(base), ...wordsOf(withoutPhrases(base))])].filter(
    (word) => word.length >= LEAST_LETTERS,
  );
  const isTold = deedFinder(known);
  const isAny = (word: string): boolean => isTold(word) || known.some((other) => saysNoMore(word, other));
  return (word) => isAny(word) || partsOf(word, known).some(isAny);
}

const isTelling = (word: string): boolean =>
  word.length >= LEAST_LETTERS &&
  !isNeutralEnglish(word) &&
  unitOf(word) === undefined &&
  paceOf(` a ${word}`) === '' &&
  !isIdle(word) &&
  !/ly$/.test(word) &&
  !/^\p{N}+$/u.test(word);

const DEEDS = new Set([...lists.past, ...lists.light]);
const tellsDeed = (word: string): boolean => /.{2}(?:[^e]ed|eed|ing)$/.test(word) || DEEDS.has(word);

/** A text without names of offices that say what the facts' own say. */
export const withoutOffices = (text: string, base: string): string =>
  [...officesOf(base)].reduce(
    (rest, office) => rest.replace(new RegExp(`(?<!\\p{L})${office}(?!\\p{L})`, 'giu'), ' '),
    text,
  );

const LEAST_LETTERS = 3;

/** The second half of a word whose first half is in the facts: "cuts" of "haircuts". */
const partsOf = (word: string, known: readonly string[]): string[] =>
  known
    .filter((one) => one.length >= LEAST_LETTERS + 1 && word.startsWith(one))
    .map((one) => word.slice(one.length))
    .filter((rest) => rest.length >= LEAST_LETTERS);
