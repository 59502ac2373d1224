import words from '../../resources/places/words.json' with { type: 'json' };
import { placeKey } from './place-key.ts';

const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(placeKey));
const KIND_OF_WORK = keys(words.kindOfWork);
const BESIDE = keys(words.beside);
const ANYWHERE = keys(words.anywhere);
const SEVERAL = keys(words.several);
const COUNTED = keys(words.counted);
export const PARTS_OF_TOWN = keys(words.parts);
/** "Livigno (SO)", "Loudéac (22)": a town with the letters of its province or the number of its département. */
export const WITH_PROVINCE = new RegExp(
  `^\\p{Lu}[\\p{L}'’ -]{2,40} \\((?:${words.provinces.join('|')}|\\d{2,3}|2[AB])\\)$`,
  'u',
);
/** "Ede en omgeving": what a town's surroundings are called behind it. */
export const AROUND = new RegExp(`\\s+(?:${words.around.join('|')})(?!\\p{L})`, 'giu');
/** "Berlin or Munich": the words that stand between two places, as an expression. */
export const BETWEEN = words.between.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');

/** Whether the words name a kind of work ("Remote", "Hybrid") and no place. */
export const isKindOfWork = (text: string): boolean => KIND_OF_WORK.has(placeKey(text));
const stems = (list: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${list.map((stem) => placeKey(stem)).join('|')})`, 'u');
const AWAY = stems(words.awayStems);
const PARTLY = stems(words.partlyStems);
/** Whether the words beside a place say that all of the work may be done away from it: "Remote", and no "hybrid remote". */
export const saysRemote = (text: string): boolean =>
  AWAY.test(placeKey(text)) && !PARTLY.test(placeKey(text));
export const isAnywhere = (text: string): boolean => ANYWHERE.has(placeKey(text));

/** "5 Locations", "Multiple locations", "TBD": places are meant, and none is named. */
export function namesNoPlace(text: string): boolean {
  const key = placeKey(text);
  const counted =
    /^(?:\d+|two|three|four|five|more than one|all) (?:more |other |additional |weitere |autres )?(.+)$/.exec(
      key,
    )?.[1];
  return key === '' || SEVERAL.has(key) || (counted !== undefined && COUNTED.has(counted));
}

/** A name without words before and behind it that are no part of it: "Remote Canada", "US only", "our Leeds office". */
export function bareName(text: string): string {
  let left = text.trim().split(/\s+/);
  for (;;) {
    const shorter = withoutEdge(left);
    if (shorter === null) return left.join(' ');
    left = shorter;
  }
}

function withoutEdge(words: readonly string[]): string[] | null {
  for (const count of [4, 3, 2, 1]) {
    if (words.length < count) continue;
    if (isAside(words.slice(0, count).join(' '))) return words.slice(count);
    if (isAside(words.slice(-count).join(' '))) return words.slice(0, -count);
  }
  return null;
}

function isAside(text: string): boolean {
  const key = placeKey(text);
  return key === '' || ((KIND_OF_WORK.has(key) || BESIDE.has(key)) && !/^[A-Z]{2,3}$/.test(text));
}
