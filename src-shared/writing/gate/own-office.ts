import clauses from '../../../resources/claims/clauses.json' with { type: 'json' };
import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import trades from '../../../resources/claims/trades.json' with { type: 'json' };
import { isFunctionWord } from '../neutral-words.ts';
import { sameForm } from '../quantities/same-noun.ts';
import { wordsOf } from '../word-key.ts';
import { isPast } from './deed-problems.ts';

const BE = Object.values(clauses.languages).flatMap(({ be }) => be);
/** What stands before an office that a person holds: "as a", "was the". */
const HELD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...trades.as, ...BE].join('|')})\\s+(?:(?:an?|the|une?|eine?|een|una?|uma?)\\s+)?`,
  'giu',
);
const LIGHT = new Set(lists.light);
/** Such words are a part of the office behind them. */
const TITLED = new Set(clauses.titled);
/** An office has so many words at most before it says where. */
const MOST_WORDS = 4;

/**
 * Whether lines name an office only as somebody else's: "assisted a surgeon", "under a master electrician". A line that
 * begins with it, or has it behind "as" or "was", names the writer's own; `deed` tells the verbs of its language.
 */
export function isOfficeOfOthers(word: string, lines: string, deed?: RegExp): boolean {
  // "Interned at" tells of an intern, and of no other.
  if (!wordsOf(lines).some((other) => !isPast(other) && sameForm(word, other))) return false;
  return !lines.split('\n').some((line) => {
    const [first = '', ...held] = line.split(HELD);
    return [...(beginsWithDeed(first) ? [] : [first]), ...held].some(beginsWithIt);
  });

  function beginsWithDeed(text: string): boolean {
    const [first = ''] = wordsOf(text);
    if (TITLED.has(first)) return false;
    return isPast(first) || LIGHT.has(first) || /ing$/.test(first) || deed?.test(first) === true;
  }

  function beginsWithIt(text: string): boolean {
    const phrase = wordsOf(text).slice(0, MOST_WORDS);
    const end = phrase.findIndex(isFunctionWord);
    return (end < 0 ? phrase : phrase.slice(0, end)).some((other) => sameForm(word, other));
  }
}

const PERSONS = new RegExp(
  `(?:^|\\p{L}{2})(?:${[...new Set(Object.values(clauses.languages).flatMap(({ persons }) => persons))].join('|')})$`,
  'iu',
);
const OTHER_PERSON =
  "(?:an?|the|one's|my|our|eine[rsmn]?|ein|der|die|das|den|dem|des|une?|le|la|du|au|el|al|del|una|l['’])";

/** Whether lines speak of a person by a word that nobody need know as an office: "for a tailor", "al capataz". */
export function isPersonAmong(word: string, lines: string): boolean {
  const said = word.replace(/[^\p{L}\p{M}-]/gu, '');
  return (
    said.length > 3 &&
    PERSONS.test(said) &&
    new RegExp(`(?<![\\p{L}])${OTHER_PERSON}\\s*(?:\\p{L}+\\s+)?${said}(?![\\p{L}\\p{M}])`, 'iu').test(lines)
  );
}
