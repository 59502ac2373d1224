/** Writing without spaces between words, in which a word is not found by its first letters alone. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const HAS_WORD = /[\p{L}\p{N}+#]/u;

/** The words of a search: as a query of the full-text index, each as a beginning; and those that only a look at the text itself finds. */
export function searchWords(text: string): { match: string | null; within: string[] } {
  const words = text.split(/\s+/u).filter((word) => HAS_WORD.test(word));
  const within = words.filter((word) => UNSPACED.test(word));
  const spaced = words.filter((word) => !UNSPACED.test(word));
  const match = spaced
    // One letter is a word of its own (C, R); as a beginning it would be in every posting.
    .map((word) => `"${word.replaceAll('"', '""')}"${word.length > 1 ? '*' : ''}`)
    .join(' AND ');
  return { match: match || null, within };
}
