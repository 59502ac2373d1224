import data from '../../resources/fields/amount-scales.json' with { type: 'json' };
import { fold } from '../domain/fold.ts';

const plain = (text: string): string => fold(text).replace(/(?<=\p{L})\./gu, '');
const byWord = (lists: Readonly<Record<string, readonly string[]>>): [string, number][] =>
  Object.entries(lists).flatMap(([scale, words]) =>
    words.map((word): [string, number] => [plain(word), Number(scale)]),
  );
const WORDS = new Map(byWord(data.words));
const LETTERS = new Map(byWord(data.letters));
const UNCLEAR = new Set(data.unclear.map(plain));
const ASKED = byWord(data.asked).map(([words, scale]): [RegExp, number] => [
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[$()]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
  scale,
]);
const WORD_BEHIND = /^\s?[-–]?\s?(\p{L}+)/u;

/** By how much a number is to be multiplied, by the word behind it: 1 for any other word, null where it is not clear. */
export function scaleBehind(rest: string, isMoney: boolean): number | null {
  const word = WORD_BEHIND.exec(plain(rest))?.[1] ?? '';
  if (/^\p{Script=Han}/u.test(word)) return scaleBehindSign(word);
  if (isMoney && UNCLEAR.has(word)) return null;
  return WORDS.get(word) ?? (isMoney ? LETTERS.get(word) : undefined) ?? 1;
}

/** In what a question wants its amounts: 1000 for `in k€`; 1 where it says nothing. */
export function scaleAsked(question: string): number {
  const text = plain(question);
  return ASKED.find(([words]) => words.test(text))?.[1] ?? 1;
}

/** Whether an amount says by itself how much it is: with a word for its scale, or as all of its figures. */
export function saysItsScale(amount: string): boolean {
  const figures = /\d[\d.,'’\s]*/.exec(amount);
  if (figures === null) return false;
  const scale = scaleBehind(amount.slice(figures.index + figures[0].trimEnd().length), true);
  return scale !== 1 || figures[0].replace(/\D/g, '').length > 3;
}

function scaleBehindSign(word: string): number | null {
  if (UNCLEAR.has(word.charAt(0))) return null;
  return WORDS.get(word.charAt(0)) ?? 1;
}
