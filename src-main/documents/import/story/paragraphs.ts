import { hadRoom } from '../layout/fits.ts';
import { type Line, lineText } from '../layout/line.ts';

/** Words that keep their hyphen where a line breaks at it. */
const KEEPS_HYPHEN =
  /(^|[\s-])(self|real|co|cross|multi|non|high|low|long|short|full|part|end|open|well|data|user|time|state|hands|client|customer|large|small|pre|post|on|off|in|out|up|first|third|two|three|four|top|best|cost|cloud|event|test|model|machine|world|role|object|fast|front|back|deep|near|peer|risk|value|results|detail|team|award|year|day|multi|anti|e|x|t)-$/i;

/** Whether a page broke a word between two lines, so that the hyphen is none of its own. */
export function breaksWord(before: string, after: string): boolean {
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(after) && !KEEPS_HYPHEN.test(before);
}

/** Joins two lines that a page broke; a hyphen of the line break goes away. */
export function joinWrapped(before: string, after: string): string {
  if (breaksWord(before, after)) return before.slice(0, -1) + after;
  if (/[\p{L}\d][-/]$/u.test(before) && !/\s[-/]$/.test(before)) return before + after;
  return `${before} ${after}`;
}

/** Lines as running text: paragraphs by their gaps and bullets, lines of one joined. */
export function paragraphsOf(lines: readonly Line[]): { text: string; lines: Line[] }[] {
  const paragraphs: { text: string; lines: Line[] }[] = [];
  const gaps = lines.slice(1).map(({ gap }) => gap);
  for (const line of lines) {
    const text = lineText(line);
    const last = paragraphs.at(-1);
    const before = last?.lines.at(-1);
    const full = before
      ? (before.edges.shown !== false || lineText(before).length > NARROWEST) &&
        !hadRoom(before, line) &&
        (before.cells.at(-1)?.right ?? 0) >
          before.edges.left + (before.edges.right - before.edges.left) * (isClose(line, gaps) ? 0.4 : 0.7)
      : false;
    const lower = /^\p{Ll}/u.test(text);
    if (
      last &&
      before &&
      line.wraps &&
      !line.bullet &&
      (lower ||
        (line.gap < 0.8 &&
          !(last.lines.length > 1 && isCloser(line, before)) &&
          (full || (line.place === null && isFilled(before, text)))) ||
        before.bullet)
    )
      paragraphs[paragraphs.length - 1] = {
        text: joinWrapped(last.text, text),
        lines: [...last.lines, line],
      };
    else paragraphs.push({ text, lines: [line] });
  }
  return paragraphs;
}

/** Whether a line stands closer to the one above than many do, as within one of many paragraphs. */
function isClose(line: Line, gaps: readonly number[]): boolean {
  const wider = gaps.filter((gap) => gap > line.gap + CLOSER).length;
  return line.place !== null && wider >= gaps.length / 3;
}

/** Whether `line` stands closer to what is above it than `before` does, as lines within one of many paragraphs do. */
function isCloser(before: Line, line: Line): boolean {
  return line.place !== null && line.gap < before.gap - CLOSER;
}

/** In heights of the type. */
const CLOSER = 0.15;
/** In signs: nothing that has a page to itself is broken narrower. */
const NARROWEST = 50;

/** Whether a line of plain text may have been broken because it was full. */
function isFilled(before: Line, next: string): boolean {
  const end = before.cells.at(-1)?.right ?? 0;
  return end + 1 + (next.split(' ')[0] ?? '').length > NARROWEST;
}
