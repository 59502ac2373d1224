import lists from '../../../resources/claims/deeds.json' with { type: 'json' };
import { isFunctionWord, isNeutral } from '../neutral-words.ts';
import type { Quantity } from '../quantities/quantities-of.ts';
import { sameForm } from '../quantities/same-noun.ts';
import { paceOf, unitOf } from '../quantities/units.ts';
import { wordsOf } from '../word-key.ts';
import { saysDirection } from './scope-problems.ts';
import { unrealPatterns } from './unreal-patterns.ts';

/** A text with its numbers, in which they stand at `start` and `end`. */
interface Counted {
  text: string;
  quantities: readonly Quantity[];
}

/** Ages are compared with their ends. */
const AGE = 'age';

/** Whether a number of a claim stands beside what another number of the facts stands beside: "waste by 30%" for "waste by 12% and costs by 30%". */
export function isMoved(
  number: Quantity,
  same: readonly Quantity[],
  { claim, facts, language }: { claim: Counted; facts: Counted; language: string },
): boolean {
  if (number.nouns[0] === AGE) return false;
  const beside = wordsBeside(number, claim, language);
  const isOwn = (one: Quantity): boolean =>
    wordsBeside(one, facts, language).length === 0 || share(beside, wordsBeside(one, facts, language, true));
  if (beside.length === 0 || same.some(isOwn)) return false;
  return facts.quantities.some(
    (other) =>
      !same.includes(other) &&
      other.kind === number.kind &&
      other.unit?.measure === number.unit?.measure &&
      other.value !== number.value &&
      share(beside, wordsBeside(other, facts, language)),
  );
}

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((word) => other.some((known) => sameForm(word, known)));

const LIGHT = new Set([...lists.past, ...lists.light, ...lists.free]);

const isEnd = ({ before }: Quantity): boolean => before === 'from' || before === 'to';

const BETWEEN = new Set(['instead', 'rather', 'down', 'up']);
const areNear = (between: string): boolean =>
  !/[\n;.,]/.test(between) &&
  wordsOf(between).every((word) => isNeutral(word) || isFunctionWord(word) || BETWEEN.has(word));

/** "From 9 hours to 4 minutes" is of one thing. */
function withEnds(number: Quantity, { text, quantities }: Counted): { start: number; end: number } {
  const at = quantities.findIndex(({ start }) => start === number.start);
  const isPair = (one: Quantity | undefined, other: Quantity | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    (isEnd(one) || isEnd(other)) &&
    one.before !== other.before &&
    areNear(text.slice(one.end, other.start));
  const [last, next] = [quantities[at - 1], quantities[at + 1]];
  return {
    start: isPair(last, number) ? (last?.start ?? number.start) : number.start,
    end: isPair(number, next) ? (next?.end ?? number.end) : number.end,
  };
}

/** The things beside a number, up to a sign, a joining word or another number. */
function wordsBeside(
  number: Quantity,
  { text, quantities }: Counted,
  language: string,
  withDeeds = false,
): string[] {
  const { joined, deed } = unrealPatterns(language) ?? {};
  const { start, end } = withEnds(number, { text, quantities });
  const from = Math.max(0, ...quantities.filter((one) => one.end <= start).map((one) => one.end));
  const to = Math.min(text.length, ...quantities.filter((one) => one.start >= end).map((one) => one.start));
  const cut = (part: string): string[] =>
    part.replace(joined ?? /;/g, ';').split(/[,;:!?\n\u2013\u2014]|\.(?=\s|$)/);
  const near = [cut(text.slice(from, start)).at(-1) ?? '', cut(text.slice(end, to))[0] ?? ''].join(' ');
  return wordsOf(near).filter(
    (word) =>
      word.length > 2 &&
      !isNeutral(word) &&
      !isFunctionWord(word) &&
      (withDeeds || !(LIGHT.has(word) || saysDirection(word) || (deed?.test(word) ?? false))) &&
      unitOf(word) === undefined &&
      paceOf(` a ${word}`) === '',
  );
}
