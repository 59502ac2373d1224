import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import { languageOf } from '../../postings/language-of.ts';
import { namesOf } from '../names-of.ts';
import { isNeutral } from '../neutral-words.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { romanNumber } from './number-names.ts';
import { isGermanNoun } from './plain-nouns.ts';
import { wordFinder } from './stranger-problems.ts';
import { saysKindOf } from './word-kinds.ts';
import { meansSameAbroad } from './words-abroad.ts';

/** A capital at the beginning of a sentence that a name follows: "Google hired me". */
const FIRST_WORD =
  /(?:^|[.!?]\s+)["'(\u201c]?(\p{Lu}\p{Ll}[\p{L}\p{N}&'\u2019-]*)(?=\s+(?:\p{L}+ed|hired|chose|paid|gave|made|took|asked|is|was|has|had|and|,|\p{Lu}))/gu;

/** Names of a text (people, employers, products, places, odd words such as `4HANA`) that your facts lack. */
export function nameProblems(
  text: string,
  base: string,
  words: 'closed' | 'open',
  language?: string,
): string[] {
  const known = new Set(wordsOf(base).map(wordKey));
  // "CE" is no French word where it stands large.
  const letters = new Set(
    [...text.matchAll(/(?<![\p{L}\p{N}])(?!(?:IT|CV)(?!\p{L}))\p{Lu}{2,}(?![\p{L}\p{N}])/gu)].map(([word]) =>
      word.toLowerCase(),
    ),
  );
  const isMeant = (word: string): boolean =>
    language !== undefined &&
    language !== 'en' &&
    wordsOf(base).some((other) => meansSameAbroad(word, other, language));
  // "Italian" is of "Italy".
  const names = language === 'en' ? namesOf(base).map((name) => name.toLowerCase()) : [];
  const isOfName = (word: string): boolean => names.some((name) => saysKindOf(word, name));
  const inFacts = (word: string): boolean =>
    known.has(wordKey(word)) ||
    (isNeutral(word) && !letters.has(word)) ||
    (word.length >= LEAST_BENT && isBent(word, base)) ||
    isMeant(word) ||
    isOfName(word);
  const counted = new Set(numbersIn(base).quantities.map(({ value }) => value));
  const first = words === 'open' ? [...text.matchAll(FIRST_WORD)].map((match) => match[1] ?? '') : [];
  const glued = (text.match(/(?<![\p{L}\p{N}.,])\p{N}+\p{L}[\p{L}\p{N}]*/gu) ?? []).filter(
    (name) => !CLOCK.test(name),
  );
  const isGerman = (language ?? languageOf(text) ?? languageOf(`${text}\n${base}`)) === 'de';
  const isSaid = language === 'en' && first.length > 0 ? wordFinder(base) : isMeant;
  const begin = first.filter(
    (word) => !isStarter(word) && !(isGerman && isGermanDeed(word)) && !isSaid(word.toLowerCase()),
  );
  return [...namesOf(text), ...begin, ...glued]
    .filter((name) => !wordsOf(withoutTail(name)).every(inFacts) && !wordsOf(name).every(isFigure))
    .filter((name) => !(isGerman && isGermanNoun(name)))
    .filter((name) => !counted.has(romanNumber(name) ?? Number.NaN))
    .map((name) => `"${name}" is not in your facts`);
}

/** Names are bent in German: "bei den Stadtwerken". */
const LEAST_BENT = 6;
const isBent = (word: string, base: string): boolean =>
  wordsOf(base).some((known) => word.startsWith(known) && /^(?:n|en|s|es)$/.test(word.slice(known.length)));

/** "Polish-speaking", "Leeds-based". */
const withoutTail = (name: string): string => name.replace(/-(?:speaking|based|language)$/, '');

/** "6am", "18h". */
const CLOCK = /^\d{1,2}(?:[ap]m|h|uhr)$/i;

const isFigure = (word: string): boolean => /^\p{N}+$/u.test(word);

/** Words that begin sentences and name nothing. */
function isStarter(word: string): boolean {
  const small = word.toLowerCase();
  return isNeutral(small) || /(?:ly|ing|ed)$/.test(word) || STARTERS.has(small) || DEEDS.has(small);
}

/** "Interviewte", "Gab". */
const isGermanDeed = (word: string): boolean =>
  /[^t]te$/.test(word) || lists.begin.includes(word.toLowerCase());

const DEEDS = new Set([...lists.past, ...lists.light]);
const STARTERS = new Set(
  'earlier later before since today there here my our your their one two people customers clients colleagues teams most many much because although though while together besides now once first last next what how why everything nothing something'.split(
    ' ',
  ),
);
