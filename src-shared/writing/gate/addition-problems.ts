import counted from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import data from '../../../resources/claims/idle-words.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { remembered } from '../../domain/remembered.ts';
import { isFunctionWord, isNeutral } from '../neutral-words.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { sameNoun } from '../quantities/same-noun.ts';
import { paceOf, unitOf } from '../quantities/units.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { isPast } from './deed-problems.ts';
import { deedFinder, tellSameDeed } from './told-otherwise.ts';
import { unrealPatterns } from './unreal-patterns.ts';
import { mayBeFormsOf } from './word-kinds.ts';

/**
 * Things of a list, and words before a thing, that a text adds to what its facts tell: the text says all that the facts
 * say, so that no word of theirs is left that these could stand for. "Offices and operating theatres" for "offices".
 */
export function additionProblems(rest: string, base: string, language: string): string[] {
  const known = wordsOf(numbersIn(base).rest).filter(isTelling);
  const said = wordsOf(rest).filter(isTelling);
  const isTold = deedFinder(known);
  const isNovel = (word: string): boolean => !isTold(word) && !known.some((other) => isSame(word, other));
  const tells = said.filter((word) => !IDLE.has(wordKey(word)));
  const isBare = !/\p{N}/u.test(base) && known.length > 0;
  if (isBare && tells.length >= FEWEST && tells.every(isNovel)) return ['nothing in your facts says this'];
  // A deed that is told by another word is that deed only of the same thing.
  const isNew = (word: string): boolean => !known.some((other) => isForm(word, other));
  const things = tells.filter((word) => !isPast(word));
  if (
    things.length > 0 &&
    things.every(isNew) &&
    said.some((word) => isPast(word) && isNew(word) && isTold(word))
  )
    return things.map((word) => `"${word}" is not in your facts`);
  if (known.some((word) => !IDLE.has(wordKey(word)) && !said.some((other) => isSame(other, word)))) return [];
  const joined = unrealPatterns(language)?.joined;
  const parts = rest.replace(joined ?? /;/g, ';').split(/[,;]/);
  const lists = parts.map((part) =>
    wordsOf(part).filter((word) => isTelling(word) && !IDLE.has(wordKey(word))),
  );
  const heads = lists.flatMap((words) => (HEAD_FIRST.has(language) ? words.slice(0, 1) : words.slice(-1)));
  const added = heads.length > 1 ? heads.filter(isNovel) : [];
  const tails =
    language === 'en'
      ? tailsOf(rest)
          .filter((words) => words.every(isNovel))
          .flat()
      : [];
  const before = language === 'en' ? beforeThings(rest, isNovel) : [];
  return [...new Set([...added, ...tails, ...before])].map((word) => `"${word}" is not in your facts`);
}

/** What stands behind a preposition, where it is of two words at least: "with special needs". */
const tailsOf = (rest: string): string[][] =>
  rest
    .split(/\b(?:with|for|in|to|from|on|at)\b|[,;]|\.(?=\s|$)/)
    .slice(1)
    .map((part) => wordsOf(part).filter(isTelling))
    .filter((words) => words.length > 1)
    .map((words) => words.filter((word) => !IDLE.has(wordKey(word))))
    .filter((words) => words.length > 0);

/** Words right before a thing of the facts, behind a small word or a deed: "celebrity guests" for "guests". */
function beforeThings(rest: string, isNovel: (word: string) => boolean): string[] {
  const triples = rest.matchAll(/(?<![\p{L}\p{N}])(?=(\p{L}+)[ -](\p{L}{3,})[ -](\p{L}{3,}))/gu);
  return [...triples].flatMap(([, ...three]) => {
    const [front = '', word = '', thing = ''] = three.map((one) => one.toLowerCase());
    const isBehind =
      (isFunctionWord(front) && !SUBJECTS.test(front)) || /ed$/.test(front) || LIGHT.has(front);
    const isOfThing = isTelling(word) && isTelling(thing) && !isNovel(thing);
    return isBehind && isOfThing && isNovel(word) && !IDLE.has(wordKey(word)) && !/(?:ly|ed|ing)$/.test(word)
      ? [word]
      : [];
  });
}

const EMPTY = new Set([
  ...counted.time,
  ...counted.anything,
  ...counted.anybody,
  ...lists.free,
  ...lists.light,
  ...data.words,
]);
const IDLE = new Set([...EMPTY, ...data.things].map(wordKey));
/** Whether a word, in lower case, adds nothing of weight to what is told, as it stands. */
export const isEmptyWord = (word: string): boolean => EMPTY.has(word);

/** Whether an English word, in lower case, adds nothing of weight to what is told. */
export const isIdle = (word: string): boolean =>
  /[^e]ed$/.test(word) ? EMPTY.has(word) : mayBeFormsOf(word).some((form) => EMPTY.has(form));

/** Languages that put what a noun is like behind it. */
const HEAD_FIRST = new Set(['fr', 'es', 'it', 'pt']);
const SUBJECTS = /^(?:i|we|you|they|he|she|it|who|which|that|to|can|could|will|would|may|not)$/;
const LIGHT = new Set([...lists.past, ...lists.light]);
const LEAST_LETTERS = 3;
/** One word may be a synonym that is not known. */
const FEWEST = 2;

/** Whether a word tells of something, true or not. */
const isTelling = (word: string): boolean =>
  word.length >= LEAST_LETTERS &&
  !isNeutral(word) &&
  !isFunctionWord(word) &&
  unitOf(word) === undefined &&
  paceOf(` a ${word}`) === '' &&
  !/^\p{N}+$/u.test(word);

const REMEMBERED = 20_000;
const LEAST_STEM = 4;
const MOST_STEM = 5;

/** Whether two words are forms of one, or tell of one thing or deed. */
export const isSame = (one: string, other: string): boolean => isForm(one, other) || tellSameDeed(one, other);

const foldWord = remembered(REMEMBERED, fold);

function isForm(one: string, other: string): boolean {
  if (wordKey(one) === wordKey(other) || sameNoun(one, other) || sameNoun(other, one)) return true;
  const [a, b] = [foldWord(one), foldWord(other)];
  const stem = Math.max(LEAST_STEM, Math.min(MOST_STEM, Math.min(a.length, b.length) - 2));
  return a.length >= LEAST_STEM && b.length >= LEAST_STEM && a.slice(0, stem) === b.slice(0, stem);
}
