/** A sentence of evidence cut at its quotes; `ofPosting` is the one that `quote`, the posting's words, was shortened to. */
export function evidencePieces(
  evidence: string,
  quote: string | undefined,
): { text: string; ofPosting: boolean }[] {
  const words = plain(quote ?? '');
  return evidence
    .split(/(?<=\s|\()("[^"]+")/)
    .filter((text) => text !== '')
    .map((text) => {
      const inner = /^"(.+)"$/s.exec(text)?.[1];
      return { text, ofPosting: words !== '' && inner !== undefined && isOf(inner, words) };
    });
}

const isOf = (inner: string, words: string): boolean =>
  inner.endsWith('…') ? words.startsWith(plain(inner)) : words === plain(inner);

const plain = (text: string): string =>
  text
    .replace(/\s*…\s*$/, '')
    .replace(/["'’‘“”„«»]/g, "'")
    .replace(/[.;,\s]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
