/** A stretch of a text, from its first sign to behind its last. */
export interface Span {
  start: number;
  end: number;
}

/** A span cut where a pattern begins. */
export function partsOf(
  text: string,
  cut: RegExp,
  { start, end }: Span = { start: 0, end: text.length },
): Span[] {
  const inside = text.slice(start, end);
  const edges = [...inside.matchAll(cut)].map((match) => start + match.index);
  return [start, ...edges].map((from, at) => ({ start: from, end: edges[at] ?? end }));
}
