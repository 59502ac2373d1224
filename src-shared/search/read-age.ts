import words from '../../resources/search/words.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';
import type { Freshness } from '../domain/job.ts';

const either = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|');
const { last, between, ago, units } = words.ages;
const UNITS = Object.entries(units).map(
  ([days, list]) => [Number(days), new RegExp(`^(?:${either(list)})$`)] as const,
);
const UNIT = either(Object.values(units).flat());
/** "In the last 3 days", "past two weeks", "letzte 10 Tage", "not older than 3 days". */
const AGE = new RegExp(
  `(?<!\\p{L})(?:${either(last)})\\s(?<count>\\d{1,3}|${either(Object.keys(words.ages.numbers))})(?:\\s(?:${either(between)}))?\\s(?<unit>${UNIT})(?!\\p{L})(?:\\s(?:${either(ago)})(?!\\p{L}))?`,
  'iu',
);
const FRESH: readonly (readonly [number, Freshness])[] = [
  [1, 'day'],
  [7, 'week'],
  [31, 'month'],
];

/** How old a posting may be where a count of days or weeks is said: the least age that can be asked for and holds it. */
export function readAge(text: string): { freshness: Freshness | null; rest: string } {
  const match = AGE.exec(
    [...text].map((letter) => (fold(letter).length === letter.length ? fold(letter) : letter)).join(''),
  );
  if (match === null) return { freshness: null, rest: text };
  const { count = '', unit = '' } = match.groups ?? {};
  const numbers: Readonly<Record<string, number>> = words.ages.numbers;
  const days = (numbers[count] ?? Number(count)) * (UNITS.find(([, list]) => list.test(unit))?.[0] ?? 1);
  const freshness = FRESH.find(([most]) => days <= most)?.[1];
  if (freshness === undefined) return { freshness: null, rest: text };
  return { freshness, rest: `${text.slice(0, match.index)} , ${text.slice(match.index + match[0].length)}` };
}
