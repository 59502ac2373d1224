const STOP_WORDS = new Set(
  'a an the to of in on for at by is are be do does you your we our us i my me with and or if this that it as please any'.split(
    ' ',
  ),
);
const NEGATION = /\b(not|no|never|without|don'?t|nicht|ohne|kein\w*|sans|pas|sin)\b/i;

/** A text for comparing: lower case, no accents, no signs, single spaces. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

/** How alike two questions are by their words, 0-1. A question and its negation are never alike. */
export function questionSimilarity(left: string, right: string): number {
  if (NEGATION.test(left) !== NEGATION.test(right)) return 0;
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

function wordsOf(text: string): Set<string> {
  const words = normalise(text)
    .split(' ')
    .filter((word) => word !== '' && !STOP_WORDS.has(word));
  return new Set(words.map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word)));
}
