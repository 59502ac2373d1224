import { fold } from '../domain/fold.ts';
import { ownEntry } from '../domain/own-entry.ts';
import { citiesNamed } from '../places/cities.ts';
import { countryNamed } from '../places/countries.ts';
import { isAnywhere } from '../places/place-words.ts';
import { isPlaceName, isTownWithin, readPlace } from '../places/read-place.ts';
import { areaNamed, regionsNamed } from '../places/regions.ts';
import { AMBIGUOUS, LISTS, PLACE_FORMS } from './lists.ts';
import { mark, phraseAt, type Word } from './words-of.ts';

const LONGEST = 4;
/** Thousands of people: a place without "in" before it is one that many know, else it may be any word. */
const WELL_KNOWN = 50;
const LARGE = 150;

/** How many words from `at` on name a place; 0 where none do. A comma may stand before its country or state. */
export function placeAt(words: readonly Word[], at: number): { count: number; name: string } {
  for (let count = Math.min(LONGEST, words.length - at); count > 0; count -= 1) {
    const part = words.slice(at, at + count);
    if (part.some((word, index) => word.read !== '' || (index > 0 && word.parted))) continue;
    const typed = part.map(({ raw }) => raw).join(' ');
    const name = ownEntry(PLACE_FORMS, fold(typed)) ?? typed;
    if (
      !/^\p{L}/u.test(name) ||
      isTiny(name) ||
      !(isPlaceName(name) || areaNamed(name) !== null || isAnywhere(name))
    )
      continue;
    const wider = widerAt(words, at + count, name);
    return wider === null ? { count, name } : { count: count + wider.count, name: `${name}, ${wider.name}` };
  }
  return { count: 0, name: '' };
}

/** A town of two or three letters is written with a capital, else it is another word. */
function isTiny(name: string): boolean {
  if (name.length > 3 || /^\p{Lu}/u.test(name)) return false;
  const reading = readPlace(name);
  return reading.kind === 'place' && reading.senses.every(({ city }) => city !== null);
}

/** "Portland, OR", "Manchester New Hampshire": the words behind a name that say where it is; states are written small too. */
function widerAt(words: readonly Word[], at: number, name: string): { count: number; name: string } | null {
  for (const count of [2, 1]) {
    const part = words.slice(at, at + count);
    if (part.length < count || part.some((word, index) => word.read !== '' || (index > 0 && word.parted)))
      continue;
    const typed = part.map(({ raw }) => raw).join(' ');
    if (isJoining(words, at, typed)) continue;
    const forms = typed.length === 2 ? [typed, typed.toUpperCase()] : [typed];
    const wider = forms.find((form) => isTownWithin(name, form));
    if (wider !== undefined) return { count, name: wider };
  }
  return null;
}

/** The "or" of "Dallas or Houston" is no Oregon: a small word that is another one, and that goes on. */
function isJoining(words: readonly Word[], at: number, typed: string): boolean {
  const next = words[at + 1];
  return (
    /^\p{Ll}{2}$/u.test(typed) &&
    next !== undefined &&
    !next.parted &&
    [LISTS.or, LISTS.in, LISTS.filler, LISTS.the].some((list) => phraseAt(words, at, list) > 0)
  );
}

/** A place, or several that follow one another, after a word like "in". Marks what it reads. */
export function readPlacesAfter(words: readonly Word[], from: number): string[] {
  const names: string[] = [];
  let at = from;
  for (;;) {
    at += phraseAt(words, at, LISTS.the);
    const { count, name } = placeAt(words, at);
    if (count === 0) return names;
    mark(words, from, at - from, 'place');
    mark(words, at, count, 'place');
    names.push(name);
    at += count;
    at += markPartOfTown(words, at);
    const or = phraseAt(words, at, LISTS.or);
    if (or === 0 && words[at]?.parted !== true) return names;
    const next = at + or;
    const again = next + phraseAt(words, next, LISTS.in);
    if (placeAt(words, again).count === 0) return names;
    mark(words, at, again - at, 'place');
    at = again;
  }
}

/** Places that stand alone at the end of a clause, with a capital letter: "nurse Leeds". */
export function readLonePlaces(words: readonly Word[]): string[] {
  const names: string[] = [];
  // Who types no capitals at all writes places small too.
  const isSmall = words.every(({ raw }) => !/^\p{Lu}/u.test(raw));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.read !== '' || (!isSmall && !/^\p{Lu}/u.test(word.raw))) continue;
    const found = placeAt(words, at);
    const { count, name } = found;
    const isOther = AMBIGUOUS.has(word.key) && count === 1;
    if (count === 0 || (isSmall && isOther) || isShortForm(words, at, count) || !isWellKnown(name)) continue;
    const isBehind = standsBehind(words, at, found, isOther || isSmall);
    const isFront = (at === 0 || word.parted || isBehindPlace(words, at)) && !isOther && isCity(name);
    if (!(isBehind || isFront) || (at === 0 && words[at + count] === undefined)) continue;
    mark(words, at, count, 'place');
    markPartOfTown(words, at + count);
    const before = words[at - 1];
    if (before !== undefined && !word.parted && phraseAt(words, at - 1, LISTS.partsOfTown) === 1)
      mark(words, at - 1, 1, 'place');
    names.push(name);
  }
  markJoins(words);
  return names;
}

/** Where a place's name ends a clause, or what follows is of no role: "Melbourne CBD", "Portland OR walk-ins", "Rennes 35h". */
function standsBehind(
  words: readonly Word[],
  at: number,
  { count, name }: { count: number; name: string },
  mayBeOther: boolean,
): boolean {
  const next = at + count;
  if (isEndAt(words, next) || partOfTown(words, next) > 0) return true;
  const hasState = /, | \p{Lu}{2}$/u.test(name);
  return !mayBeOther && (hasState || (at > 0 && isLargeCity(name) && goesOnOtherwise(words[next])));
}

/** "Rennes 35h", "Roma supplenza": a name of several words would go on with a capital, as "Boston Children's Hospital" does. */
function goesOnOtherwise(next: Word | undefined): boolean {
  return /^(?:[\p{Ll}\d]|\p{Lu}{2,}(?!\p{L}))/u.test(next?.raw ?? '');
}

/** Thousands of people from which on a name between other words is hardly anything but the city. */
const HARDLY_ELSE = 100;

const isLargeCity = (name: string): boolean =>
  (citiesNamed(name)[0]?.people ?? 0) >= HARDLY_ELSE && countryNamed(name) === null;

/** Three capitals are more often a word of the trade ("CAD", "GIS") than a country's name. */
const isShortForm = (words: readonly Word[], at: number, count: number): boolean =>
  count === 1 && /^\p{Lu}{3}$/u.test(words[at]?.raw ?? '') && !SHORT_FORMS.has(words[at]?.raw ?? '');
const SHORT_FORMS = new Set(['USA', 'UAE', 'NYC', 'VAE', 'EUA', 'GBR', 'DEU', 'ZAF']);

function isEndAt(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    next === undefined ||
    next.parted ||
    next.read !== '' ||
    phraseAt(words, at, LISTS.or) > 0 ||
    phraseAt(words, at, LISTS.filler) > 0
  );
}

/** "Melbourne CBD", "Lyon centre-ville": words behind a place for a part of it. */
function partOfTown(words: readonly Word[], at: number): number {
  if (words[at]?.parted === true) return 0;
  const count = phraseAt(words, at, LISTS.partsOfTown);
  return count > 0 && isEndAt(words, at + count) ? count : 0;
}

function markPartOfTown(words: readonly Word[], at: number): number {
  const count = partOfTown(words, at);
  mark(words, at, count, 'place');
  return count;
}

/** "Amsterdam/Rotterdam" are two places, "UI/UX" is none. */
export function partTowns(text: string): string {
  return text.replace(
    /(?<![\p{L}/])(\p{Lu}\p{L}{2,})\s?\/\s?(?=(\p{Lu}\p{L}{2,})(?![\p{L}/]))/gu,
    (whole, one, other) => (isWellKnown(one) && isWellKnown(other) ? `${one}, ` : whole),
  );
}

/** "Houston or Austin welder": a further place. */
function isBehindPlace(words: readonly Word[], at: number): boolean {
  return words[at - 2]?.read === 'place' && phraseAt(words, at - 1, LISTS.or) === 1;
}

/** "London or New York": the "or" between two places is no word of the role. */
function markJoins(words: readonly Word[]): void {
  for (let at = 1; at < words.length - 1; at += 1)
    if (
      words[at - 1]?.read === 'place' &&
      words[at + 1]?.read === 'place' &&
      phraseAt(words, at, LISTS.or) === 1
    )
      mark(words, at, 1, 'place');
}

/** Before the role only what is a city first: "San Jose nurse". */
function isCity(name: string): boolean {
  if (isTownWithin(name.split(', ')[0] ?? '', name.split(', ')[1] ?? '')) return true;
  return (
    (citiesNamed(name)[0]?.people ?? 0) >= LARGE &&
    countryNamed(name) === null &&
    (name.includes(' ') || regionsNamed(name).length === 0)
  );
}

function isWellKnown(name: string): boolean {
  // A state's two letters alone may be another country's, or any word.
  if (name.length === 2 && countryNamed(name) === null && areaNamed(name) === null) return false;
  const reading = readPlace(name);
  if (reading.kind === 'area') return true;
  return (
    reading.kind === 'place' && reading.senses.some(({ city }) => city === null || city.people >= WELL_KNOWN)
  );
}
