/** In signs: what stands before the first marked word, so that it is read in its sentence. */
const BEFORE = 80;

/** The passage from shortly before the first of the words on; whole where that is near its beginning, or none is in it. */
export function excerptOf(text: string, words: readonly string[]): string {
  const low = text.toLowerCase();
  const hits = words.map((word) => low.indexOf(word.toLowerCase())).filter((at) => at >= 0);
  const first = Math.min(...hits);
  if (!Number.isFinite(first) || first < 2 * BEFORE) return text;
  const line = text.lastIndexOf('\n', first) + 1;
  const space = text.indexOf(' ', first - BEFORE) + 1;
  const from = first - line <= BEFORE ? line : space;
  return `… ${text.slice(from)}`;
}
