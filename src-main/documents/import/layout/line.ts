import type { FilePlace } from '#shared/domain/import-mark.ts';

/** A stretch of text in one style. */
export interface Run {
  text: string;
  bold: boolean;
  italic: boolean;
  /** Address of the link on it, as the file states it; empty where there is none. */
  link: string;
}

/** What stands together on a line; a wide gap begins another cell. */
export interface Cell {
  runs: Run[];
  /** Left and right edge in points; for files without a layout, columns of characters. */
  left: number;
  right: number;
}

/** One line of a document, in reading order. */
export interface Line {
  cells: Cell[];
  /** Height of the type, in points. */
  size: number;
  /** Whether it began with a bullet, which is taken off. */
  bullet: boolean;
  /** Space above it, in heights of its type; 0 for the first of a page. */
  gap: number;
  /** Whether the file itself says that it is a heading. */
  heading: boolean;
  /** Which flow it belongs to; nothing goes on from one flow to the next. */
  flow: number;
  /** Whether the file breaks its paragraphs into lines, so that one may go on in the next. */
  wraps: boolean;
  /** The edges of its flow; where too few lines end at the right one to show it, text may have had more room. */
  edges: { left: number; right: number; shown?: boolean };
  /** Null where the file has no pages. */
  place: FilePlace | null;
  /** Which of the file's lines it is, from 0; set once all are read. */
  row?: number;
}

/** The words of a cell. */
export function cellText(cell: Cell): string {
  return tidy(cell.runs.map(({ text }) => text).join(''));
}

/** The words of a line. */
export function lineText(line: Line): string {
  return tidy(line.cells.map(cellText).join(' '));
}

/** Whether all of a cell's words are bold. */
export function isBold(cell: Cell | undefined): boolean {
  return cell?.runs.every(({ bold, text }) => bold || text.trim() === '') === true;
}

/** Whether all words of a line's first cell are bold. */
export function startsBold(line: Line): boolean {
  return isBold(line.cells[0]);
}

/** A line of plain text, for files without a layout. */
export function plainLine(text: string, more: Partial<Line> = {}): Line {
  const runs = [{ text, bold: false, italic: false, link: '' }];
  return {
    cells: [{ runs, left: 0, right: text.length }],
    size: 10,
    bullet: false,
    gap: 0,
    heading: false,
    flow: 0,
    wraps: true,
    edges: { left: 0, right: 80 },
    place: null,
    ...more,
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
