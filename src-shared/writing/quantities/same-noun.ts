import data from '../../../resources/claims/counted-nouns.json' with { type: 'json' };
import roles from '../../../resources/resume-words/roles.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { wordKey } from '../word-key.ts';

const ENDINGS = new Set(['', ...data.endings.map(fold)]);
const ANYTHING = new Set(data.anything.map(fold));
const ANYBODY = new Set(data.anybody.map(fold));
const WORKERS = new Set(data.workers.map(fold));
const starts = (list: readonly string[]): ((word: string) => boolean) => {
  const folded = list.map(fold);
  return (word) => folded.some((start) => word.startsWith(start));
};
const isPerson = starts(data.persons);
const isStarter = starts(data.starters);
const TITLES = roles.titles
  .filter((title) => !title.includes(' '))
  .map((title) => ({ start: fold(title.replaceAll('*', '')), isOpen: title.endsWith('*') }));
const isTitle = (word: string): boolean =>
  TITLES.some(({ start, isOpen }) => {
    const rest = word.startsWith(start) ? word.slice(start.length) : null;
    return rest !== null && (isOpen || ENDINGS.has(rest));
  });
/** Ends of titles of one word, such as `softwareentwickler`. */
const COMPOUNDS = roles.titles.filter((title) => title.startsWith('*')).map((title) => fold(title.slice(1)));
/** Whether a word, in lower case, is that of an occupation or an office. */
export const isTitleWord = (word: string): boolean => {
  const folded = fold(word);
  return isTitle(folded) || COMPOUNDS.some((end) => folded.endsWith(end));
};
/** Shorter beginnings are those of too many words. */
const LEAST_STEM = 3;
const LEAST_HEAD = 5;

/** Whether two nouns are forms of one, the second the head of the first, or the first a general word for the second. */
export function sameNoun(claim: string, fact: string): boolean {
  const [one, other] = [fold(claim), fold(fact)];
  return sameForm(claim, fact) || isHead(one, other) || isHead(other, one) || isGeneral(one, other);
}

/** Whether two nouns are forms of one, or synonyms. */
export function sameForm(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other) || isForm(fold(one), fold(other));
}

function isForm(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  for (let stem = shared; stem >= LEAST_STEM && stem >= shared - 2; stem -= 1)
    if (ENDINGS.has(one.slice(stem)) && ENDINGS.has(other.slice(stem))) return true;
  return false;
}

/** "Punkte" of "Ladepunkte". */
function isHead(short: string, long: string): boolean {
  if (short.length < LEAST_HEAD || long.length <= short.length + 2) return false;
  return [0, 1, 2].some((end) => {
    const stem = short.slice(0, short.length - end);
    const at = long.lastIndexOf(stem);
    return stem.length >= LEAST_HEAD - 1 && at > 2 && ENDINGS.has(long.slice(at + stem.length));
  });
}

function isGeneral(claim: string, fact: string): boolean {
  if (ANYTHING.has(claim)) return true;
  if (ANYBODY.has(claim)) return isPerson(fact) || isTitle(fact) || WORKERS.has(fact) || isStarter(fact);
  return WORKERS.has(claim) && (isTitle(fact) || WORKERS.has(fact) || isStarter(fact));
}
