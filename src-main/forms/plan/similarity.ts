const STOP_WORDS = new Set(
  'a an the to of in on for at by is are be do does you your we our us i my me with and or if this that it as please any'.split(
    ' ',
  ),
);
const NEGATION =
  /(?<!\p{L})(not|no|non|none|never|neither|nor|without|cannot|(do|does|did|ca|wo|is|are|was|were|have|has|had|would|could|should)n['’]?t|nicht|nie|niemals|ohne|kein\p{L}*|sans|pas|jamais|sin|nunca|niet|geen|zonder|nooit|n[aã]o|sem|senza|mai|bez|nigdy|není|nejsem|nemám|nikdy|inte|ingen|inga|utan|aldrig|ikke|uden|uten|aldri|ei|ilman)(?!\p{L})/iu;
const NAMED_BY_LETTER = /[\s:("“]\p{Lu}[\s.)"”?]*$/u;

/** A text for comparing: lower case, no accents, no signs, single spaces. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/['’]/g, '');
  return plain.replace(/[^\p{L}\p{N}+#]+/gu, ' ').trim();
}

/** The signs that turn the number behind them into another, in order: `-5` and `< 5` are not `5`. */
export function signsOf(text: string): string {
  return [...text.matchAll(/(?<![\p{L}\p{N})]\s?)([-−<>≤≥~])\s?(?=[\d.,])|[<>≤≥]/gu)]
    .map(([sign]) => sign.trim().replace('−', '-'))
    .join('');
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

/** Whether two questions say the same, word for word and in this order, beside small words: who does what to whom, and how many of what, is told by it. */
export function sameWording(left: string, right: string): boolean {
  return !differInNegation(left, right) && sequenceOf(left).join(' ') === sequenceOf(right).join(' ');
}

function wordsOf(text: string): Set<string> {
  return new Set(sequenceOf(text));
}

/** The words that carry meaning; a letter at the end ("Rate your skill: I") names something. */
function sequenceOf(text: string): string[] {
  const words = normalise(text).split(' ');
  const named = NAMED_BY_LETTER.test(text) ? words.length - 1 : -1;
  return words
    .filter((word, at) => word !== '' && (at === named || !STOP_WORDS.has(word)))
    .map((word) => (word.length > 4 ? word.replace(/(ing|ed|es|s)$/, '') : word));
}
