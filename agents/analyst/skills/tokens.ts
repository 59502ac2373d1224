/** A word of a text with its place. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case, without diacritics, singular: what is compared. */
  key: string;
  start: number;
  end: number;
}

const WORD = /(?<![\p{L}\p{N}])\.net(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:\+\+|#(?!\p{L}))?/giu;
const PLAIN = /^[A-Za-z]+$/;
/** What may stand between the words of one name: a space, a hyphen, a slash, a dot, an apostrophe, an ampersand. */
const JOINT = /^(?:[ \t\u00a0]{1,2}|[-‐‑–/.'’&_]|[ \t]?[-/&][ \t]?)$/;

/** Cuts a text into words; "C++", "C#" and ".NET" are words of their own. */
export function tokensOf(text: string): Token[] {
  if (PLAIN.test(text)) return [{ text, key: keyOf(text), start: 0, end: text.length }];
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[0];
    tokens.push({ text: word, key: keyOf(word), start: match.index, end: match.index + word.length });
  }
  return tokens;
}

/** Whether two neighbouring words can belong to one name. */
export function isJoined(text: string, left: Token, right: Token): boolean {
  return right.start - left.end <= 3 && JOINT.test(text.slice(left.end, right.start));
}

/** The form in which words are compared. Singulars by spelling alone: the same rule is used on both sides. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase();
  const plain = /[^ -~]/.test(lower) ? lower.normalize('NFKD').replace(/\p{M}/gu, '') : lower;
  if (plain.length <= 3 || !plain.endsWith('s') || /(ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`;
  return /(ch|sh|x|ss)es$/.test(plain) ? plain.slice(0, -2) : plain.slice(0, -1);
}
