import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import words from '../../../resources/claims/scope-words.json' with { type: 'json' };
import told from '../../../resources/claims/told-otherwise.json' with { type: 'json' };
import trades from '../../../resources/claims/trades.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { remembered } from '../../domain/remembered.ts';
import { isFunctionWord, isNeutral } from '../neutral-words.ts';
import { isTitleWord as isOccupation, sameForm } from '../quantities/same-noun.ts';
import { wordKey, wordsOf } from '../word-key.ts';
import { isOfficeOfOthers, isPersonAmong } from './own-office.ts';
import { isWeighty } from './scope-problems.ts';
import { isAgent, officesOf } from './told-otherwise.ts';
import { unrealPatterns } from './unreal-patterns.ts';
import { meansSameAbroad } from './words-abroad.ts';

const isTitleWord = (word: string): boolean =>
  isOccupation(word) || told.titles.some((end) => word.endsWith(end));
const MOST_WORDS = 4;
const REMEMBERED = 500;
/** A bakery is no baker. */
const PLACE = /(?:ery|erie|erei|ería|aria|erij)$/;

/** The words that a text begins with, up to a small one or a sign. */
function phraseIn(text: string): string[] {
  const said = wordsOf(/^[^\p{L}]*((?:\p{L}[\p{L}\p{M}'\u2019&-]*\s*)+)/u.exec(text)?.[1] ?? '');
  const end = said.findIndex(isFunctionWord);
  return end < 0 ? said : said.slice(0, end);
}

const IRREGULAR = new Set([...lists.past, ...lists.light]);

/** The office that a line without a verb begins with: "Research scientist in a lab", "Chef de cozinha". */
function openingOffice(
  text: string,
  language: string,
  isOfficeWord: (word: string) => boolean = isTitleWord,
): string[] {
  const phrase = phraseIn(text);
  const deed = unrealPatterns(language)?.deed;
  const isOffice =
    phrase.length > 0 &&
    phrase.length <= MOST_WORDS &&
    phrase.some(isOfficeWord) &&
    !phrase
      .slice(0, phrase.findIndex(isOfficeWord) + 1)
      .some((word) => deed?.test(word) || IRREGULAR.has(word) || /(?:ing|ly)$/.test(word));
  return isOffice ? phrase : [];
}

/** Why a line that begins with an office names one that its facts do not, under no other name either. */
export function officeProblems(text: string, base: string, own: string, language: string): string[] {
  return [...strangerProblems(text, base, own, language), ...belowProblems(text, base, language)];
}

const below = (list: readonly string[]): string =>
  `(?<![\\p{L}\\p{M}])(?:${list.join('|')})(?![\\p{L}\\p{M}])`;
const BELOW = new RegExp(below(words.below), 'iu');
const AS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${trades.as.join('|')})\\s+(?:(?:an?|the|une?|eine?|een|una?|uma?)\\s+)?`,
  'giu',
);

/** An office without what makes it less in every fact: "accountant" for an assistant accountant. */
function belowProblems(text: string, base: string, language: string): string[] {
  if (BELOW.test(text)) return [];
  const held = text
    .split(AS)
    .slice(1)
    .flatMap((behind) => phraseIn(behind).slice(0, MOST_WORDS));
  const offices = [...openingOffice(text, language).filter(isTitleWord), ...held];
  return [...new Set(offices)]
    .filter((word) => {
      const forms = wordsOf(base).filter((other) => sameForm(word, other));
      return forms.length > 0 && [...new Set(forms)].every((form) => isBelow(form, base));
    })
    .map((word) => `"${word}" is less in your facts`);
}

/** Whether a word has something that makes it less before or behind it, wherever it stands. */
function isBelow(word: string, base: string): boolean {
  const { whole, less } = sidesOf(word);
  return (base.match(whole)?.length ?? 0) <= (base.match(less)?.length ?? 0);
}

const sidesOf = remembered(REMEMBERED, (word: string) => ({
  whole: new RegExp(`(?<![\\p{L}\\p{M}])${escaped(word)}(?![\\p{L}\\p{M}])`, 'giu'),
  less: new RegExp(
    `(?:${below(words.below)}[ -](?:(?:de|d['\u2019]|\\p{L}+)[ -]?)?)${escaped(word)}|${escaped(word)}[ -]${below(words.below)}`,
    'giu',
  ),
}));

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** `own`: the facts without the offices of other people: "letters for a notary". */
function strangerProblems(text: string, base: string, own: string, language: string): string[] {
  const isKnown = (word: string, facts: string): boolean =>
    isNeutral(word) ||
    wordsOf(facts).some(
      (other) =>
        wordKey(word) === wordKey(other) ||
        (isTitleWord(other) && !PLACE.test(other) && sameForm(word, other)) ||
        meansSameAbroad(word, other, language),
    );
  const deed = unrealPatterns(language)?.deed;
  const isOfOthers = (word: string): boolean => isOfficeOfOthers(word, base, deed);
  const isOfficeWord = (word: string): boolean => isTitleWord(word) || isPersonAmong(word, base);
  const held = text
    .split(AS)
    .slice(1)
    .map((behind) => ({ phrase: phraseIn(behind).slice(0, MOST_WORDS), facts: base }));
  return [
    ...officesAtStart(text, language, isOfficeWord).map((phrase) => ({
      phrase,
      facts: own,
    })),
    ...held,
  ]
    .filter(({ phrase, facts }) => {
      const said = fold(phrase.join(' '));
      const isOwn = phrase.length > 1 && fold(base).includes(said);
      if (phrase.some((word) => isOfficeWord(word) && isOfOthers(word))) return true;
      return (
        !isOwn && ![...officesOf(facts)].some((office) => said === office || said.endsWith(` ${office}`))
      );
    })
    .flatMap(({ phrase, facts }) =>
      phrase.filter(
        (word) =>
          isOfficeWord(word) &&
          (isOfOthers(word) ||
            (!isKnown(word, facts) && !isWeighty(word) && !isAgent(word, phrase, wordsOf(base)))),
      ),
    )
    .map((word) => `"${word}" is not in your facts`);
}

/** The offices that a line begins with, one or several: "Florist and event designer". */
function officesAtStart(text: string, language: string, isOfficeWord: (word: string) => boolean): string[][] {
  const joined = unrealPatterns(language)?.joined ?? /;/g;
  const [first = '', ...further] = text
    .replace(joined, (word) => `;${' '.repeat(word.length - 1)}`)
    .split(';');
  const phrase = openingOffice(first, language, isOfficeWord);
  const count = wordsOf(first).length;
  const isWhole = count > 0 && count < MOST_WORDS && phraseIn(first).length === count;
  return [phrase, ...(isWhole ? further.map((part) => openingOffice(part, language, isOfficeWord)) : [])];
}
