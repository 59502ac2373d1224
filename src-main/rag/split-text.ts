/** A stretch of a text, by its offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** In characters, as the seed has them. */
const SIZE = 1000;
const OVERLAP = 200;
/** Where a text may be cut, best first: paragraphs, lines, sentences, words. */
const CUTS = [/\n\s*\n/g, /\n/g, /(?<=[.!?;:])\s+/g, /\s+/g];

/**
 * Cuts a text into passages of at most 1,000 characters, at the best place there is. Each begins about 200 characters
 * before the end of the one before, at a word, so that no thought is lost between two.
 */
export function splitText(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = skipSpace(text, 0);
  while (start < text.length) {
    const end = text.length - start <= SIZE ? text.length : cutBefore(text, start, start + SIZE);
    stretches.push({ start, end: trimEnd(text, start, end) });
    if (end >= text.length) break;
    start = skipSpace(text, Math.max(startOfOverlap(text, start, end), start + 1));
  }
  return stretches.filter((stretch) => stretch.end > stretch.start);
}

function cutBefore(text: string, start: number, limit: number): number {
  const least = start + SIZE / 2;
  const window = text.slice(start, limit);
  for (const pattern of CUTS) {
    const last = [...window.matchAll(pattern)].at(-1);
    if (last && start + last.index >= least) return start + last.index;
  }
  return limit;
}

/** At a paragraph, line, sentence or word within the last 200 characters. */
function startOfOverlap(text: string, start: number, end: number): number {
  const from = Math.max(start, end - OVERLAP);
  const window = text.slice(from, end);
  for (const pattern of CUTS) {
    const first = [...window.matchAll(pattern)][0];
    if (first && first.index + first[0].length < window.length) return from + first.index + first[0].length;
  }
  return end;
}

function skipSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text[next] ?? '')) next += 1;
  return next;
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last -= 1;
  return last;
}
