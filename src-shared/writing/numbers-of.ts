import { NUMBER_WORDS } from './number-words.ts';

// "One" is rarely a count: "one of the", "no one".
const { one: _one, ...LARGER_THAN_ONE } = NUMBER_WORDS;
const WORDS: Record<string, number> = {
  ...LARGER_THAN_ONE,
  dozen: 12,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
  half: 0.5,
  twice: 2,
  double: 2,
  doubled: 2,
  triple: 3,
  tripled: 3,
};
const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};
const DIGITS =
  /([$€£¥])?(\d+(?:[.,]\d+)*)(?:\s?(k|m|mn|b|bn|thousand|million|billion)\b)?(\+|\s?%|\s?percent\b|x\b)?/giu;
const TOKEN = new RegExp(`${DIGITS.source}|\\b(${Object.keys(WORDS).join('|')})\\b`, 'giu');

/** A number in a text: `value` as it can be compared (`40%`, `$2000000`, `12`), and the word that follows it, in lower case. */
export interface NumberInText {
  value: string;
  unit: string;
}

/** The numbers of a text, in digits or in words, in order. `$2M`, `$2 million` and `$2,000,000` are one value. */
export function numbersOf(text: string): NumberInText[] {
  return [...text.matchAll(TOKEN)].map((match) => {
    const [whole, currency = '', digits, scale, suffix = '', word] = match;
    const unit = /^[\s-]*(\p{L}+)/u.exec(text.slice(match.index + whole.length))?.[1]?.toLowerCase() ?? '';
    if (word !== undefined) return { value: String(WORDS[word.toLowerCase()]), unit };
    const value = plain(digits ?? '') * (SCALE[scale?.toLowerCase() ?? ''] ?? 1);
    return { value: `${currency}${value}${mark(suffix)}`, unit };
  });
}

function plain(digits: string): number {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(digits);
  return Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(/,/g, '.').replace(/\.(?=.*\.)/g, ''));
}

function mark(suffix: string): string {
  const trimmed = suffix.trim().toLowerCase();
  return trimmed === 'percent' ? '%' : trimmed;
}
