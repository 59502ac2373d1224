import { phrasePattern } from '#shared/domain/phrases.ts';
import { citiesNamed } from '#shared/places/cities.ts';
import { countryNamed } from '#shared/places/countries.ts';
import { type PlaceSense, readPlace } from '#shared/places/read-place.ts';
import { regionsNamed } from '#shared/places/regions.ts';
import words from '../../../resources/postings/pay-words.json' with { type: 'json' };

const ELSEWHERE = phrasePattern(words.elsewhere);
/** What parts one range with its place from the next. */
const APART = /[.;\n|•](?=\s|$)|\n|,\s(?!\p{Lu}{2}(?!\p{L}))|\s(?:and|und|et|y|e|en|och|og)\s/u;
const LONGEST_NAME = 3;
const FAR = 90;

/**
 * Which of several ranges in a text is for one of the places, by the place that stands before each ("Leeds: £27k") or
 * behind it ("£27k (Leeds)"): that of the town, else of its region or country, else the one for all others. Null where
 * none is.
 */
export function rangeOfPlace(
  ranges: readonly { index: number; end: number }[],
  text: string,
  places: readonly string[],
): number | null {
  const senses = places.map(readPlace).flatMap((reading) => (reading.kind === 'place' ? reading.senses : []));
  const names = places.flatMap((place) => place.split(/[,(/]/)).map((name) => name.trim().toLowerCase());
  const sides = ranges.map(({ index, end }, at) => {
    const from = ranges[at - 1]?.end ?? 0;
    return {
      before: behindBreak(text.slice(Math.max(from, index - FAR), index), at > 0),
      after: beforeBreak(text.slice(end, Math.min(ranges[at + 1]?.index ?? text.length, end + FAR))),
    };
  });
  const found = sides.flatMap(({ before, after }, at) =>
    [after, before].map((words) => ({
      at,
      fits: ELSEWHERE.test(words.toLowerCase()) ? 0 : fitOf(words, senses, names),
    })),
  );
  const best = found.reduce((one, other) => (other.fits > one.fits ? other : one), { at: -1, fits: 0 });
  if (best.fits > 0) return best.at;
  const others = sides.findIndex(
    ({ before, after }) => ELSEWHERE.test(before.toLowerCase()) || ELSEWHERE.test(after.toLowerCase()),
  );
  return others < 0 || names.length === 0 ? null : others;
}

/** What stands before a range and is no longer about the range before it. */
function behindBreak(words: string, follows: boolean): string {
  const pieces = words.split(/[.;\n](?=\s|$)|\n/);
  const last = pieces.at(-1) ?? '';
  if (pieces.length > 1 || !follows) return last;
  const apart = APART.exec(last);
  return apart === null ? last : last.slice(apart.index + apart[0].length);
}

function beforeBreak(words: string): string {
  return words.slice(0, APART.exec(words)?.index ?? words.length);
}

/** 3 where words name the town itself, 2 its region, 1 its country, else 0. */
function fitOf(text: string, senses: readonly PlaceSense[], names: readonly string[]): number {
  const all = text.split(/[^\p{L}\p{N}.'’-]+/u).filter((word) => word !== '');
  const runs = all.flatMap((_, at) =>
    Array.from({ length: Math.min(LONGEST_NAME, all.length - at) }, (__, more) =>
      all.slice(at, at + more + 1).join(' '),
    ),
  );
  return Math.max(0, ...runs.map((run) => fitOfName(run, senses, names)));
}

function fitOfName(run: string, senses: readonly PlaceSense[], names: readonly string[]): number {
  if (run.length < 2) return 0;
  if (names.includes(run.toLowerCase()) && run.length > 2) return 3;
  // A text that is all small has no codes of states: "in" and "or" are words.
  const name = run.length > 2 ? run : run.toUpperCase() === run ? run : '';
  if (name === '') return 0;
  const [cities, regions, country] = [citiesNamed(name), regionsNamed(name), countryNamed(name)];
  return Math.max(
    0,
    ...senses.map((sense) => {
      if (sense.city !== null && name.length > 2 && cities.includes(sense.city)) return 3;
      if (regions.some((one) => one.country === sense.country && one.code === sense.region)) return 2;
      return country === sense.country ? 1 : 0;
    }),
  );
}
