import { fold } from '../fold.ts';

const SHINGLE = 3;
/** Texts shorter than this say too little to be compared. */
const FEWEST_WORDS = 12;

/** What a posting's text is compared by: the hashes of its runs of three words; null where it is too short to tell. */
export type TextSignature = ReadonlySet<number> | null;

export function textSignature(text: string): TextSignature {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  const runs = new Set<number>();
  let [before, last] = [0, 0];
  for (const [index, word] of words.entries()) {
    const now = hash(word);
    if (index >= SHINGLE - 1) runs.add((Math.imul(before, 31) ^ Math.imul(last, 961) ^ now) >>> 0);
    [before, last] = [last, now];
  }
  return runs;
}

/**
 * How much of the shorter text stands in the longer, 0-1: an aggregator often shows only the beginning. Null where one
 * can't be told.
 */
export function sharedText(left: TextSignature, right: TextSignature): number | null {
  if (left === null || right === null) return null;
  const [less, more] = left.size <= right.size ? [left, right] : [right, left];
  let both = 0;
  for (const run of less) if (more.has(run)) both += 1;
  return both / less.size;
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) {
    value = Math.imul(value ^ word.charCodeAt(index), 0x01000193);
  }
  return value;
}
