import type { DrawnPage } from './draw-page.ts';
import type { PrintedLine, PrintedWord } from './recognise.ts';

/** A lone sign in front of a line: what the mark of a list is taken for. */
const SIGN = /^[\p{P}\p{S}oOeEcCaQ0]{1,2}$/u;
/** Of these, what is never a word of its own, and no sign of a phone number or of a span. */
const NO_WORD = /^[*«»©®¢°¤§•◦▪■¥·]\+?$/u;
/** In heights of the type: how far in front of the words a mark stands at most, and its least and largest width. */
const REACH = 2.4;
const LEAST = 0.1;
const MOST = 0.55;
/** How much of its box a disc or a square fills; the ring of an "o" or "e" fills less. */
const FILLED = 0.66;
const DARK = 140;

/**
 * Gives lines of lists their marks back: discs and squares are found on the page itself, as they are read as letters or
 * not at all.
 */
export function withBullets(drawn: DrawnPage, lines: readonly PrintedLine[]): PrintedLine[] {
  return lines.map((line) => {
    const [first, ...rest] = line.words;
    if (first === undefined) return line;
    const signed = SIGN.test(first.text) && rest.length > 0;
    const words = signed ? rest : line.words;
    const mark = markBefore(drawn, line, words[0] ?? first);
    if (mark !== null) return { ...line, words: [{ ...first, text: '•', bbox: mark }, ...words] };
    return NO_WORD.test(first.text) && rest.length > 0
      ? { ...line, words: [{ ...first, text: '•' }, ...rest] }
      : line;
  });
}

/** The box of a filled mark that stands alone in front of a line's first word; null where there is none. */
function markBefore(drawn: DrawnPage, line: PrintedLine, word: PrintedWord): PrintedWord['bbox'] | null {
  const height = line.rowAttributes.rowHeight;
  const base = line.baseline.y0;
  const top = Math.max(0, Math.round(base - 0.72 * height));
  const bottom = Math.min(drawn.height - 1, Math.round(base + 0.05 * height));
  const isDark = (x: number) => {
    for (let y = top; y <= bottom; y += 1) if ((drawn.grey[y * drawn.width + x] ?? 255) < DARK) return true;
    return false;
  };
  const from = Math.max(0, Math.round(word.bbox.x0 - REACH * height));
  let right = Math.round(word.bbox.x0 - 0.12 * height);
  while (right > from && !isDark(right)) right -= 1;
  let left = right;
  while (left > from && isDark(left - 1)) left -= 1;
  if (right === from || left === from) return null;
  let [y0, y1, dots] = [bottom, top, 0];
  for (let y = top; y <= bottom; y += 1)
    for (let x = left; x <= right; x += 1)
      if ((drawn.grey[y * drawn.width + x] ?? 255) < DARK) {
        [y0, y1] = [Math.min(y0, y), Math.max(y1, y)];
        dots += 1;
      }
  const [wide, tall] = [right - left + 1, y1 - y0 + 1];
  const isSmall = [wide, tall].every((size) => size >= LEAST * height && size <= MOST * height);
  const isRound = wide / tall < 1.5 && tall / wide < 1.5;
  // A full stop stands on the line; a mark hangs above it.
  const hangs = base - y1 > 0.04 * height;
  // What else stands to its left belongs to a word, not to a list.
  const alone = !Array.from({ length: Math.round(0.8 * height) }, (_, at) => left - 2 - at).some(
    (x) => x > 0 && isDark(x),
  );
  return isSmall && isRound && hangs && alone && dots >= FILLED * wide * tall
    ? { x0: left, y0, x1: right + 1, y1: y1 + 1 }
    : null;
}
