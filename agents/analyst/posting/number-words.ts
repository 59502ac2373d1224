const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

/** A number as postings write it, in digits or in a word up to fifteen; null where it is none. */
export function readNumber(text: string): number | null {
  const digits = Number(text);
  if (text !== '' && Number.isFinite(digits)) return digits;
  return WORDS[text.toLowerCase()] ?? null;
}

/** The pattern of such a number, to be built into a larger one. */
export const NUMBER_PATTERN = `\\d{1,2}(?:\\.\\d)?|${Object.keys(WORDS).join('|')}`;
