import type { Freshness } from '../domain/job.ts';
import { NO_FILTERS, type SearchFilters, type SearchType } from '../domain/search-filters.ts';
import { AGES, LEVELS, LISTS, TYPES } from './lists.ts';
import { readAge } from './read-age.ts';
import { readNegations } from './read-negations.ts';
import { payAt, readPay } from './read-pay.ts';
import { partTowns, readLonePlaces, readPlacesAfter } from './read-places.ts';
import { readRadius } from './read-radius.ts';
import { readRemote } from './read-remote.ts';
import { readTerms } from './read-terms.ts';
import { roleOf } from './role-of.ts';
import { mark, phraseAt, type Word, wordsOf } from './words-of.ts';

export interface SearchRead {
  /** The role, in the user's own words. */
  query: string;
  freshness: Freshness | null;
  filters: SearchFilters;
  /** What was understood and can't be asked for, as it was typed. */
  unused: string[];
}

/**
 * What a sentence asks for, as filters that can be seen and changed. Every filter rests on words of the sentence; what no
 * rule knows stays in the role.
 */
export function readSearch(sentence: string): SearchRead {
  const filters: SearchFilters = structuredClone(NO_FILTERS);
  const quoted = readQuoted(sentence, filters);
  const age = readAge(quoted);
  const { floor, sign, unused, rest } = readPay(age.rest);
  const { radiusKm, rest: text } = readRadius(rest);
  const words = wordsOf(asShares(partTowns(text)));
  unused.push(...readNegations(words, filters));
  if (readAll(words, [['direct', LISTS.direct]]).length > 0) filters.noAgencies = true;
  const [freshness = age.freshness] = readAll(words, AGES);
  filters.types = [...new Set([...readAll(words, TYPES), ...readShare(words)])];
  unused.push(...readPermanent(words));
  const levels = readLevels(words);
  filters.levels = [...new Set(levels)];
  unused.push(...readRemote(words, filters), ...readTerms(words, filters));
  const places = [...afterIn(words), ...readLonePlaces(words)];
  readSurroundings(words);
  filters.places = places.map((name) => ({ name, radiusKm }));
  filters.pay = floor === null ? null : payAt(floor, sign, [...places, filters.remoteIn]);
  settle(filters);
  filters.must.push(...readWith(words));
  return { query: roleOf(words), freshness, filters, unused };
}

/** "In quotes" is a word that must stand in the posting, or must not after a "not". */
function readQuoted(sentence: string, filters: SearchFilters): string {
  return sentence.replace(
    /(\b(?:not|no|without|ohne|nicht|sans|sin|zonder|senza|sem|bez)\s+)?["“„«]([^"“”„«»]{1,60})["”“»]/giu,
    (_, not: string | undefined, words: string) => {
      (not === undefined ? filters.must : filters.mustNot).push(words.trim());
      return ' , ';
    },
  );
}

function readAll<T extends string>(
  words: readonly Word[],
  lists: readonly (readonly [T, Parameters<typeof phraseAt>[2]])[],
): T[] {
  const found: T[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (const [name, phrases] of lists) {
      const count = phraseAt(words, at, phrases);
      if (count === 0) continue;
      mark(words, at, count, name);
      found.push(name);
    }
  return found;
}

/** That a job has no end is no type of employment of its own, so no source can be asked for it. */
function readPermanent(words: readonly Word[]): string[] {
  return words.flatMap((_, at) => {
    const count = phraseAt(words, at, LISTS.permanent);
    if (count === 0 || words[at]?.read !== '') return [];
    const said = words.slice(at, at + count).map(({ raw }) => raw);
    mark(words, at, count, 'permanent');
    return [said.join(' ')];
  });
}

/** "0,8 FTE", "3/4 etatu", "20h/week": other ways to write how much of a week. */
function asShares(text: string): string {
  return text
    .replace(
      /(?<![\d.,])([01])[.,](\d{1,2})\s?(?:fte|wte|etatu?)(?!\p{L})/giu,
      (_, whole, part) => `${Number(`${whole}.${part}`) * 100}%`,
    )
    .replace(
      /(?<!\d)([1-3])\/([2-4])\s?etatu(?!\p{L})/giu,
      (_, part, of) => `${Math.round((Number(part) / Number(of)) * 100)}%`,
    )
    .replace(/(?<=\d\s?(?:h|hrs?))\/(?=\p{L})/giu, ' /');
}

/** "80-100%", "60 %": how much of a full week. */
function readShare(words: readonly Word[]): SearchType[] {
  return words.flatMap((word, at) => {
    const [, from = '', to = from] = /^(\d{2,3})(?:[-–]?(\d{2,3}))?%$/.exec(word.raw) ?? [];
    if (from === '' || Number(to) > 100 || word.read !== '') return [];
    mark(words, at, 1, 'share');
    return [
      ...(Number(to) === 100 ? ['full-time' as const] : []),
      ...(Number(from) < 100 ? ['part-time' as const] : []),
    ];
  });
}

/** A level stands before its role; one that is the role itself ("intern") stays in it. */
function readLevels(words: readonly Word[]) {
  return words.flatMap((_, at) =>
    LEVELS.flatMap(([level, phrases]) => {
      const count = phraseAt(words, at, phrases);
      if (count === 0) return [];
      const isRole = phraseAt(words, at, LISTS.keep) > 0;
      const next = words[at + count];
      const isLast =
        next === undefined || next.parted || next.read !== '' || phraseAt(words, at + count, LISTS.in) > 0;
      // "Team lead", "nursing staff": a noun at the end is the work, not its level.
      if (isLast && !isRole && (level === 'lead' || level === 'director') && at > 0) return [];
      if (TRADES.test(`${words[at]?.key ?? ''} ${next?.key ?? ''}`)) return [];
      if (!isRole) mark(words, at, count, 'level');
      return [level];
    }),
  );
}

/** Works that only begin like a level. */
const TRADES =
  /^(?:lead (?:generation|gen|management)|senior (?:care|living|home|services)|junior (?:high|school)|staff (?:nurse|room|development|training)|principal dancer|graduate (?:school|admissions))$/;

function afterIn(words: readonly Word[]): string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = phraseAt(words, at, LISTS.in);
    if (count === 0) continue;
    const found = readPlacesAfter(words, at + count);
    if (found.length > 0) mark(words, at, count, 'place');
    names.push(...found);
  }
  return names;
}

/** "Leipzig oder Umgebung": what lies around a place is looked at anyhow, so the words are of the place and of no role. */
function readSurroundings(words: readonly Word[]): void {
  for (let at = 1; at < words.length; at += 1) {
    const count = words[at - 1]?.read === 'place' ? phraseAt(words, at, LISTS.surroundings) : 0;
    if (count > 0) mark(words, at, count, 'place');
  }
}

/** "Remote in Germany" names where one may live, and no place to go to. */
function settle(filters: SearchFilters): void {
  if (filters.remote !== 'only' || filters.remoteIn !== '' || filters.places.length === 0) return;
  filters.remoteIn = filters.places.map(({ name }) => name).join('; ');
  filters.places = [];
}

/** "With Python and SQL": names of what must stand in the posting. */
function readWith(words: readonly Word[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = phraseAt(words, at, LISTS.with);
    // "To work with children": without it there would be no role.
    if (count === 0 || roleOf(words.slice(0, at).map((word) => ({ ...word }))) === '') continue;
    let next = at + count;
    for (;;) {
      const item: Word[] = [];
      while (item.length < 3 && isFree(words, next, item.length > 0)) item.push(words[next++] as Word);
      if (item.length === 0) break;
      // "With experience" is of every posting, and none need say it in that word.
      if (phraseAt(item, 0, LISTS.notNeeded) < item.length) found.push(item.map(({ raw }) => raw).join(' '));
      const or = phraseAt(words, next, LISTS.or);
      const goesOn = or > 0 || words[next]?.parted === true;
      mark(words, at, next - at, 'with');
      if (!goesOn || words[next + or]?.read !== '') break;
      mark(words, next, or, 'with');
      next += or;
    }
  }
  return found;
}

function isFree(words: readonly Word[], at: number, isLater: boolean): boolean {
  const word = words[at];
  if (word === undefined || word.read !== '' || (isLater && word.parted)) return false;
  return !(isLater && phraseAt(words, at, LISTS.or) > 0);
}
