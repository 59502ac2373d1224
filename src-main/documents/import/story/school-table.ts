import words from '../../../../resources/resume-words/table-heads.json' with { type: 'json' };
import { type Cell, cellText, type Line } from '../layout/line.ts';
import { foldWords } from './words.ts';

type Column = keyof typeof words.columns;

/** A school as a row of a table names it. */
export type SchoolRow = Record<Column, string> & { lines: Line[] };

const COLUMN_OF = new Map(
  Object.entries(words.columns).flatMap(([column, names]) =>
    names.map((name) => [foldWords(name), column as Column] as const),
  ),
);

/** The rows of a table of schools, by the words at its head; null where the lines are no such table. */
export function schoolTable(lines: readonly Line[]): { before: Line[]; rows: SchoolRow[] } | null {
  const at = lines.findIndex((line) => headOf(line) !== null);
  const head = lines[at] && headOf(lines[at]);
  if (!head) return null;
  const below = lines.slice(at + 1);
  const apart = gapOfRows(below);
  const rows: SchoolRow[] = [];
  for (const line of below) {
    if (rows.length === 0 || line.gap > apart) rows.push({ ...emptyRow(), lines: [] });
    const row = rows.at(-1);
    row?.lines.push(line);
    for (const cell of line.cells) {
      const column = columnOf(cell, head);
      if (row) row[column] = joined(row[column], cellText(cell));
    }
  }
  return { before: lines.slice(0, at), rows };
}

interface Head {
  column: Column;
  left: number;
}

function headOf(line: Line): Head[] | null {
  if (line.cells.length < 3) return null;
  const heads = line.cells.map(headsIn);
  const head = heads.flat();
  const known = heads.every((found) => found.length > 0) && head.some(({ column }) => column === 'school');
  return known ? head : null;
}

/** What a cell heads: one column, or two whose words stand close together. */
function headsIn(cell: Cell): Head[] {
  const text = cellText(cell);
  const column = COLUMN_OF.get(foldWords(text));
  if (column) return [{ column, left: cell.left }];
  const words = text.split(' ');
  for (let count = 1; count < words.length; count += 1) {
    const [front, behind] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const [one, other] = [COLUMN_OF.get(foldWords(front)), COLUMN_OF.get(foldWords(behind))];
    const left = cell.left + ((cell.right - cell.left) * (front.length + 1)) / text.length;
    if (one && other)
      return [
        { column: one, left: cell.left },
        { column: other, left },
      ];
  }
  return [];
}

function columnOf(cell: Cell, head: readonly Head[]): Column {
  const nearest = head.reduce((best, one) =>
    Math.abs(one.left - cell.left) < Math.abs(best.left - cell.left) ? one : best,
  );
  return nearest.column;
}

/** The gap that parts two rows, where rows hold broken lines; else any. */
function gapOfRows(lines: readonly Line[]): number {
  const gaps = lines.map(({ gap }) => gap);
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return gaps.length > 0 && most - least > 0.3 ? (most + least) / 2 : -1;
}

function joined(before: string, after: string): string {
  if (before === '') return after;
  return /\p{L}-$/u.test(before) ? before + after : `${before} ${after}`;
}

function emptyRow(): Record<Column, string> {
  return { degree: '', field: '', school: '', grade: '', date: '', place: '' };
}
