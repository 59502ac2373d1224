import { fold } from '#shared/domain/fold.ts';
import { wordKey } from '#shared/writing/word-key.ts';
import asking from '../../resources/questions/asking-words.json' with { type: 'json' };
import sides from '../../resources/questions/yes-no-words.json' with { type: 'json' };

const ASKING = wordsIn([...Object.values(asking.words), ...Object.values(sides.measures)]);
const YES = wordsIn(Object.values(sides.yes));
const NO = wordsIn(Object.values(sides.no));
const DENYING = wordsIn(Object.values(sides.denying));
const SHORTEST_STEM = 5;
const LONGEST_ENDING = 3;
/** Below it, a number is a count and no year. */
const YEARS_BEGIN = 1000;

/**
 * Whether facts speak of what a question asks, so that a choice can stand on them: most of the matter's words, or of the
 * choice's own, are theirs; a number lies in the range that is chosen; and a "no" stands on a fact that denies.
 */
export function isCarriedBy(facts: readonly string[], question: string, choice: string): boolean {
  const text = facts.join('\n');
  const known = wordsOf(text);
  const chosen = wordsOf(choice);
  if (NO.has(chosen[0] ?? '') && !known.some((word) => DENYING.has(word))) return false;
  if (!numbersFit(choice, text)) return false;
  return isMostlyKnown(matterOf(chosen), known) || isMostlyKnown(matterOf(wordsOf(question)), known);
}

/** Whether a text says yes or no and nothing else. */
export function isBareYesOrNo(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => YES.has(word) || NO.has(word));
}

function isMostlyKnown(matter: readonly string[], known: readonly string[]): boolean {
  const found = matter.filter((word) => known.some((other) => isSameWord(word, other)));
  return found.length * 2 > matter.length;
}

function matterOf(words: readonly string[]): string[] {
  const isMatter = (word: string) => !ASKING.has(word) && !YES.has(word) && !NO.has(word);
  return [...new Set(words.filter((word) => isMatter(word) && !/^\d+$/.test(word)))];
}

function isSameWord(one: string, other: string): boolean {
  if (one === other || wordKey(one) === wordKey(other)) return true;
  const stem = Math.max(SHORTEST_STEM, Math.max(one.length, other.length) - LONGEST_ENDING);
  return one.length >= stem && other.length >= stem && one.slice(0, stem) === other.slice(0, stem);
}

/** "3-5 years" needs a 3, 4 or 5 in the facts, "5+" one from 5 on. */
function numbersFit(choice: string, facts: string): boolean {
  const asked = numbersIn(choice);
  const [low, high] = [Math.min(...asked), Math.max(...asked)];
  if (asked.length === 0) return true;
  return numbersIn(facts).some((number) => {
    if (number >= YEARS_BEGIN !== high >= YEARS_BEGIN) return false;
    if (asked.length > 1) return number >= low && number <= high;
    return /\+/.test(choice) ? number >= low : number === low;
  });
}

function numbersIn(text: string): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}+#]+/gu) ?? [];
}

function wordsIn(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => wordsOf(list)));
}
