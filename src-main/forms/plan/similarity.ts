const STOP_WORDS = new Set(
  'a an the to of in on for at by is are be do does you your we our us i my me with and or if this that it as please any'.split(
    ' ',
  ),
);
const NEGATION =
  /(?<!\p{L})(not|no|non|none|never|neither|nor|without|cannot|(do|does|did|ca|wo|is|are|was|were|have|has|had|would|could|should)n['’]?t|nicht|nie|niemals|ohne|kein\p{L}*|sans|pas|jamais|sin|nunca|niet|geen|zonder|nooit|n[aã]o|sem|senza|mai|bez|nigdy|není|nejsem|nemám|nikdy|inte|ingen|inga|utan|aldrig|ikke|uden|uten|aldri|ei|ilman)(?!\p{L})/iu;

/** A text for comparing: lower case, no accents, no signs, single spaces. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

/** Whether one of two texts denies what the other may say, by their words. */
export function differInNegation(left: string, right: string): boolean {
  return NEGATION.test(left) !== NEGATION.test(right);
}

/** How alike two questions are by their words, 0-1. A question and its negation are never alike. */
export function questionSimilarity(left: string, right: string): number {
  if (differInNegation(left, right)) return 0;
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
