import data from '../../../resources/claims/told-otherwise.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { phrasePattern } from '../../domain/phrases.ts';
import { remembered } from '../../domain/remembered.ts';
import { stemOf, wordKey } from '../word-key.ts';

/** Texts of facts, alone and together. */
const REMEMBERED = 500;

/** "Tidied" is of "tidy". */
const keyOf = (word: string): string => stemOf(word.replace(/ied$/, 'y'));

const ROWS = data.deeds.map((row) => {
  const [told = [], doers = [], things = []] = row
    .split('|')
    .map((part) => part.split(' ').filter(Boolean).map(keyOf));
  return { told, doers, things };
});
const WEAK = new Set(data.weak.map(keyOf));
/** Whether a word, in lower case, tells of too many deeds to bear out another by itself: "made". */
export const isWeakDeed = (word: string): boolean => WEAK.has(keyOf(word));

/** Rows by the words that a claim may tell a deed with. */
const CLAIMED = new Map<string, number[]>();
ROWS.forEach(({ told }, at) => {
  for (const key of told) CLAIMED.set(key, [...(CLAIMED.get(key) ?? []), at]);
});

/** Whether a word, in lower case, tells of a deed that words of the facts tell of otherwise: "arranged" for "booked". */
export function deedFinder(words: readonly string[]): (word: string) => boolean {
  const keys = new Set(words.map(keyOf));
  const isBorneOut = (at: number): boolean => {
    const { told = [], doers = [], things = [] } = ROWS[at] ?? {};
    const hasThing = things.some((key) => keys.has(key));
    if (things.length > 0 && !hasThing) return doers.some((key) => keys.has(key));
    return [...told, ...doers].some((key) => keys.has(key) && (hasThing || !WEAK.has(key)));
  };
  return (word) => CLAIMED.get(keyOf(word))?.some(isBorneOut) ?? false;
}

/** Whether two words may tell of one deed. */
export function tellSameDeed(one: string, other: string): boolean {
  const keys = [keyOf(one), keyOf(other)];
  const areOfRow = (at: number): boolean => {
    const { told = [], doers = [] } = ROWS[at] ?? {};
    return keys.every((key) => told.includes(key) || doers.includes(key));
  };
  return keys.some((key) => CLAIMED.get(key)?.some(areOfRow) ?? false);
}

const OFFICES = data.offices.map((row) => {
  const [general = '', special = ''] = row.split(' | ');
  const names = (list: string): string[] => list.split(', ').filter(Boolean).map(fold);
  const any = phrasePattern([...names(general), ...names(special)]);
  return { claimed: names(general), test: (text: string): boolean => any.test(text) };
});

/** Names of offices, folded, that say what the facts' own say, or less: "developer" for a software engineer. */
export const officesOf = remembered(REMEMBERED, (ground: string): ReadonlySet<string> => {
  const folded = fold(ground);
  return new Set(OFFICES.flatMap(({ claimed, test }) => (test(folded) ? claimed : [])));
});

/** Whether a word at the end of a phrase names who does what the facts tell, to a thing that they name: "truck driver" for "drove a truck". */
export function isAgent(word: string, phrase: readonly string[], known: readonly string[]): boolean {
  const thing = phrase[phrase.indexOf(word) - 1];
  const stem = keyOf(word.replace(/(?:er|or)$/, ''));
  const isThing = (one: string): boolean =>
    keyOf(one) === keyOf(thing ?? '') || wordKey(one) === wordKey(thing ?? '');
  if (thing === undefined || stem === keyOf(word) || !known.some(isThing)) return false;
  return known.some(
    (one) =>
      keyOf(one) === stem ||
      (!WEAK.has(keyOf(one)) && tellSameDeed(one, word.replace(/(?:er|or)$/, 'e'))) ||
      tellSameDeed(one, word.replace(/(?:er|or)$/, '')),
  );
}
