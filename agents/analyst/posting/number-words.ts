import { NUMBER_WORDS } from '#shared/writing/number-words.ts';

/** A number as postings write it, in digits or in a word up to fifteen; null where it is none. */
export function readNumber(text: string): number | null {
  const digits = Number(text);
  if (text !== '' && Number.isFinite(digits)) return digits;
  return NUMBER_WORDS[text.toLowerCase()] ?? null;
}

/** The pattern of such a number, to be built into a larger one. */
export const NUMBER_PATTERN = `\\d{1,2}(?:\\.\\d)?|${Object.keys(NUMBER_WORDS).join('|')}`;
