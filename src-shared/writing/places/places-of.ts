import type { Fact } from '#shared/domain/fact.ts';
import words from '../../../resources/claims/place-words.json' with { type: 'json' };
import { fold } from '../../domain/fold.ts';
import { isFunctionWord } from '../neutral-words.ts';
import { isYears } from '../quantities/is-years.ts';
import { numbersIn } from '../quantities/quantities-of.ts';
import { keysOfName, startsOf, type Token, tokensOf } from './name-in-text.ts';

/** The employers, schools, projects and other places that a user's facts are of. */
export interface Places {
  /** The items (`experience.e1`) that a text names, but for those that it only tells the time by. */
  namedIn(text: string, language?: string): ReadonlySet<string>;
  /** The names of those that a text only tells the time by: "before Acme". */
  asideIn(text: string, language?: string): string[];
  /** Whether a fact may bear out what is said of those items: it is of one of them, or of none. */
  bears(fact: Fact, items: ReadonlySet<string>): boolean;
  /** The names of the items that a fact is of. */
  namesFor(fact: Fact): string[];
}

interface Name {
  keys: string[];
  isSmall: boolean;
  items: string[];
}

const ITEM = /^(?:experience|education|project|extra)\.[^.]+/;
/** What somebody has been given goes with them to each place. */
const CARRIED = new Set<Fact['extra']>(['certificate', 'award', 'publication']);
const HEADLINE = 'headline';
/** "Collège des Tilleuls" is not any "Collège". */
const HOUSES = new Set(words.houses.map(fold));
/** A shorter first word is that of too many names. */
const LEAST_FIRST = 4;

const known = new WeakMap<ReadonlyMap<string, Fact>, Places>();

/** The places of a set of facts; worked out once for each set. */
export function placesOf(facts: ReadonlyMap<string, Fact>): Places {
  const before = known.get(facts);
  if (before !== undefined) return before;
  const places = readPlaces(facts);
  known.set(facts, places);
  return places;
}

/** `experience.e1` of `experience.e1.highlight.2`; null for a fact that is of no item. */
export function itemOf(factId: string): string | null {
  return ITEM.exec(factId)?.[0] ?? null;
}

function readPlaces(facts: ReadonlyMap<string, Fact>): Places {
  const heads = [...facts.values()].filter(({ place, extra }) => place !== undefined && !CARRIED.has(extra));
  const names = namesOf(heads, [...facts.values()]);
  const bound = new Map<string, ReadonlySet<string>>();
  const boundTo = (fact: Fact): ReadonlySet<string> => {
    const found = bound.get(fact.id) ?? itemsOf(fact, facts, names);
    bound.set(fact.id, found);
    return found;
  };
  return {
    namedIn: (text, language) => namedIn(tokensOf(text), names, apartFor(text, language)).items,
    asideIn: (text, language) =>
      [...namedIn(tokensOf(text), names, apartFor(text, language)).aside].map(
        (id) => facts.get(id)?.place ?? '',
      ),
    bears: (fact, items) => {
      const of = boundTo(fact);
      // What one calls oneself today is no office that one had there.
      if (fact.id === HEADLINE) return ![...items].some((item) => item.startsWith('experience.'));
      if (of.size === 0 || [...of].some((item) => items.has(item))) return true;
      // A degree goes with its holder to each employer, not to another school.
      return fact.kind === 'education' && ![...items].every((item) => item.startsWith('education.'));
    },
    namesFor: (fact) => [
      ...new Set([...boundTo(fact)].map((item) => facts.get(item)?.place ?? '').filter(Boolean)),
    ],
  };
}

/** The item that a fact is a part of, and those that it names. */
function itemsOf(fact: Fact, facts: ReadonlyMap<string, Fact>, names: readonly Name[]): Set<string> {
  const own = itemOf(fact.id);
  if (own !== null && CARRIED.has(facts.get(own)?.extra)) return new Set();
  const { items: named } = namedIn(tokensOf(fact.text), names, []);
  return new Set(own === null ? named : [own, ...named]);
}

/** Full names first, then first words that stand for one place alone. */
function namesOf(heads: readonly Fact[], facts: readonly Fact[]): Name[] {
  const names = new Map<string, Name>();
  const note = (keys: string[], isSmall: boolean, item: string): void => {
    const name = names.get(keys.join(' ')) ?? { keys, isSmall, items: [] };
    if (keys.length > 0) names.set(keys.join(' '), { ...name, items: [...name.items, item] });
  };
  const whole = heads.map((head) => ({ head, keys: keysOfName(head.place ?? '') }));
  for (const { head, keys } of whole) note(keys, /^\p{Ll}/u.test(head.place ?? ''), head.id);
  const small = new Set(
    facts.flatMap(({ text }) => tokensOf(text).flatMap(({ key, isCapital }) => (isCapital ? [] : [key]))),
  );
  for (const { head, keys } of whole) {
    const [first = ''] = keys;
    const isOthers = facts.some(
      (fact) =>
        itemOf(fact.id) !== head.id &&
        !sameName(fact, whole, keys) &&
        tokensOf(fact.text).some(({ key }) => key === first),
    );
    if (
      keys.length > 1 &&
      first.length >= LEAST_FIRST &&
      !HOUSES.has(first) &&
      !small.has(first) &&
      !isOthers
    )
      note([first], false, head.id);
    // "Crèche Pomme d'Api" is also called "Pomme d'Api".
    const tail = keys.slice(1);
    if (tail.length > 1 && !isFunctionWord(tail[0] ?? '') && !isTailOfOthers(tail, keys, whole))
      note(tail, false, head.id);
  }
  return [...names.values()].sort((a, b) => b.keys.length - a.keys.length);
}

function isTailOfOthers(
  tail: readonly string[],
  keys: readonly string[],
  whole: readonly { keys: string[] }[],
): boolean {
  const end = ` ${tail.join(' ')}`;
  return whole.some(
    ({ keys: other }) => other.join(' ') !== keys.join(' ') && ` ${other.join(' ')}`.endsWith(end),
  );
}

/** Whether a fact is of another item of the same name, as after a promotion. */
function sameName(
  fact: Fact,
  whole: readonly { head: Fact; keys: string[] }[],
  keys: readonly string[],
): boolean {
  const item = itemOf(fact.id);
  return whole.some(({ head, keys: other }) => head.id === item && other.join(' ') === keys.join(' '));
}

function namedIn(
  tokens: readonly Token[],
  names: readonly Name[],
  apart: readonly string[][],
): { items: Set<string>; aside: Set<string> } {
  const left = [...tokens];
  const items = new Set<string>();
  const aside = new Set<string>();
  for (const { keys, isSmall, items: of } of names)
    for (const at of startsOf(keys, left, isSmall)) {
      const isApart = apart.some((words) => endsWith(left.slice(0, at), words));
      for (const item of of) (isApart ? aside : items).add(item);
      // A name inside a longer one is not named by itself.
      for (let position = at; position < at + keys.length; position += 1)
        left[position] = { key: '', isCapital: false };
    }
  return { items, aside };
}

function endsWith(tokens: readonly Token[], words: readonly string[]): boolean {
  const from = tokens.length - words.length;
  return from >= 0 && words.every((word, at) => tokens[from + at]?.key === word);
}

const phrases = (list: readonly string[]): string[][] => list.map((phrase) => fold(phrase).split(' '));
const APART = new Map(
  Object.entries(words.languages).map(([language, { apart, lately }]) => [
    language,
    { apart: phrases(apart), withLength: phrases([...apart, ...lately]) },
  ]),
);

function apartFor(text: string, language = 'en'): readonly string[][] {
  const found = APART.get(language) ?? APART.get('en');
  return (numbersIn(text).quantities.some(isYears) ? found?.withLength : found?.apart) ?? [];
}

const THERE = new Map(
  Object.entries(words.languages).map(([language, { there }]) => [
    language,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${there.join('|')})(?![\\p{L}\\p{M}])`, 'iu'),
  ]),
);

/** Whether a sentence speaks of the place of the one before: "There I also trained nurses". */
export function meansSamePlace(sentence: string, language: string): boolean {
  return (THERE.get(language) ?? THERE.get('en'))?.test(sentence) ?? false;
}
