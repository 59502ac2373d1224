import type { PageItem } from '../import/pdf/page-item.ts';
import type { PdfPage } from '../import/pdf/read-pages.ts';
import type { DrawnPage } from './draw-page.ts';
import { boldWords } from './printed-bold.ts';
import { withBullets } from './printed-bullets.ts';
import type { PrintedLine, PrintedWord } from './recognise.ts';

/** Surer than what specks are taken for, 0-100. */
const LEAST_CONFIDENCE = 25;
/** A page of print has more sure words than this share; a photo, or a page upside down, has fewer. */
const LEAST_SURE = 0.3;
const SURE = 60;
/** Letters with all that stands above and below them, as a share of the type's size. */
const TALL = 0.95;
/** Lines of one type are measured a little differently each. */
const SAME_TYPE = 0.15;

/**
 * The words of a printed page as the importer takes those of a text layer: in points, with the size of their type, lines
 * that lie aslant set straight.
 */
export function printedPage(number: number, drawn: DrawnPage, printed: readonly PrintedLine[]): PdfPage {
  const { width, page } = drawn;
  const lines = printed
    .map((line) => ({ ...line, words: line.words.filter(isWord) }))
    .filter(({ words }) => words.length > 0);
  if (sureWords(printed).share < LEAST_SURE) return { number, ...page, items: [] };
  const point = page.width / width;
  const slope = slopeOf(lines);
  const sizes = sizesOf(lines.map(({ rowAttributes }) => (rowAttributes.rowHeight / TALL) * point));
  const bold = boldWords(drawn, lines);
  const items = withBullets(drawn, lines).flatMap((line, row) => {
    const size = sizes[row] ?? 0;
    const { x0, y0, x1, y1 } = line.baseline;
    const lean = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
    return line.words.map((word): PageItem => {
      const { text, bbox } = word;
      const base = y0 + (bbox.x0 - x0) * lean - (bbox.x0 - width / 2) * slope;
      return {
        ...{ text, size, x: bbox.x0 * point, width: (bbox.x1 - bbox.x0) * point },
        ...{ top: base * point - size, bold: bold.has(word), italic: false, link: '' },
      };
    });
  });
  return { number, ...page, items };
}

/** How many of the words are sure, 0 to 1, and how many letters those have; 1 and 0 where there is none. */
export function sureWords(printed: readonly PrintedLine[]): { share: number; letters: number } {
  const all = printed.flatMap(({ words }) => words.filter(isWord));
  const sure = all.filter(({ confidence }) => confidence >= SURE);
  return {
    share: all.length === 0 ? 1 : sure.length / all.length,
    letters: sure.reduce((sum, { text }) => sum + text.length, 0),
  };
}

/** A word of which the engine is not sure may be one of another language; a sign is a speck. */
const isWord = ({ text, confidence }: PrintedWord): boolean =>
  confidence >= LEAST_CONFIDENCE ? text.trim() !== '' : /\p{L}{3}/u.test(text);

/** How far the page lies aslant: the middle one of its long lines. */
function slopeOf(lines: readonly PrintedLine[]): number {
  const slopes = lines
    .filter(({ words }) => words.length > 3)
    .map(({ baseline: { x0, y0, x1, y1 } }) => (y1 - y0) / Math.max(1, x1 - x0))
    .sort((one, other) => one - other);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
}

/** Sizes that differ by less than measuring does are one. */
function sizesOf(measured: readonly number[]): number[] {
  const sorted = [...measured].sort((one, other) => one - other);
  const body = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return measured.map((size) =>
    Math.abs(size - body) < SAME_TYPE * body ? Math.round(body * 10) / 10 : Math.round(size * 2) / 2,
  );
}
