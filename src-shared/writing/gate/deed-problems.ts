import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import roles from '../../../resources/resume-words/roles.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { isNeutral } from '../neutral-words.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { deedFinder, isAgent, officesOf } from './told-otherwise.ts';
import { meansSameAbroad } from './words-abroad.ts';

const IRREGULAR = new Set(lists.past);
const FREE = new Set(lists.free);

/** Whether a word, in lower case, tells of a deed in the past of English. */
export const isPast = (word: string): boolean => /.{2}(?:[^e]ed|eed)$/.test(word) || IRREGULAR.has(word);

const LIGHT = new Set(lists.light);
const SET_UP = /\bsett?(?:ing)? up\b/i;

/** In prose: deeds in the past that the facts do not tell of. */
export function deedProblems(text: string, base: string, language = 'en'): string[] {
  const { words, isKnown } = wordsKnown(base);
  const isTold = deedFinder(words);
  const plain = words.some((word) => isPast(word) || LIGHT.has(word)) ? [] : lists.plain;
  // "Storm-damaged" tells of no deed of the writer.
  return wordsOf(text.replace(/(?<=\p{L})-\p{L}+ed(?!\p{L})/gu, ' '))
    .filter(
      (word) =>
        isPast(word) &&
        !isKnown(word) &&
        !words.some((one) => meansSameAbroad(word, one, language)) &&
        !isTold(word) &&
        !plain.includes(word),
    )
    .map((word) => `"${word}" is not in your facts`);
}

function wordsKnown(base: string): { words: string[]; isKnown: (word: string) => boolean } {
  const words = [...wordsOf(base), ...(SET_UP.test(base) ? ['set-up'] : [])];
  // A teacher has taught.
  const doers = words.filter((word) => /.{3}er$/.test(word)).map((word) => word.slice(0, -2));
  const known = new Set([...words, ...doers].map(wordKey));
  return { words, isKnown: (word) => known.has(wordKey(word)) || isNeutral(word) || FREE.has(word) };
}

/** In prose: offices after "as a" that the facts do not tell of. */
export function officesHeldProblems(text: string, base: string): string[] {
  const { words, isKnown } = wordsKnown(base);
  const others = officesOf(base);
  const isHeld = (word: string, phrase: string): boolean =>
    wordsOf(word).every(isKnown) ||
    isAgent(word, wordsOf(phrase), words) ||
    [...others].some((office) => endsWith(phrase, office, isKnown));
  const offices = [
    ...text.matchAll(
      /\b(?:as|was|am|became|been) an? ((?:\p{L}+[ -]){0,3}?\p{L}+)(?=[,.;)]|\s(?:and|at|for|in|of|on|with|to|who|that|where|by|from)\b|$)/giu,
    ),
  ].flatMap(([, phrase = '']) =>
    wordsOf(phrase).filter((word) => OFFICE.test(word) && !isHeld(word, phrase)),
  );
  const called = abroad(text).filter((word) => !isHeld(word, word));
  const [, office = ''] = /^\W*((?:\p{L}+ ){0,2}\p{L}+) (?:at|for) \p{Lu}/u.exec(text) ?? [];
  const held = wordsOf(office).some((word) => /^i$|(?:ed|ing)$/.test(word) || IRREGULAR.has(word))
    ? []
    : wordsOf(office).filter((word) => !isHeld(word, office));
  return [...offices, ...called, ...held].map((word) => `"${word}" is not in your facts`);
}

/** Whether a phrase ends with the name of an office, and what stands before it is known: "junior developer". */
function endsWith(phrase: string, office: string, isKnown: (word: string) => boolean): boolean {
  const said = fold(phrase)
    .replace(/[\s-]+/g, ' ')
    .trim();
  const name = office.replaceAll('-', ' ');
  if (said !== name && !said.endsWith(` ${name}`)) return false;
  return wordsOf(said.slice(0, said.length - name.length)).every(isKnown);
}

const CALLED = new RegExp(
  `(?<![\\p{L}\\p{M}'’])(?:${lists.offices.join('|')})\\s+(\\p{L}[\\p{L}\\p{M}-]*)`,
  'giu',
);
const TITLES = roles.titles
  .filter((title) => !title.includes(' ') && !title.startsWith('*'))
  .map((title) => title.replace(/\*$/, ''));

/** Offices that a text in another language than English says the writer had: "j'étais sommelier". */
function abroad(text: string): string[] {
  return [...text.matchAll(CALLED)]
    .map(([, word = '']) => word.toLowerCase())
    .filter((word) => TITLES.some((title) => title.length >= LEAST_TITLE && fold(word).startsWith(title)));
}

/** A shorter beginning of a word is that of many others. */
const LEAST_TITLE = 5;

const OFFICE =
  /(?:[^aeiou]er|ier|or|ist|ian|eer|man|woman|nurse|chef|cook|clerk|intern|attendant|consultant|accountant|assistant|analyst|architect|pilot)$/;
