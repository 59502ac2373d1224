import { type Cell, cellText, type Line } from '../layout/line.ts';
import { foldWords } from './words.ts';

/** A row of a table, by what stands at the head of its columns. */
export type TableRow<Column extends string> = Record<Column, string> & { lines: Line[] };

/** What stands at the head of a table's columns, by the words for it. */
interface TableWords<Column extends string> {
  columns: readonly Column[];
  columnOf: ReadonlyMap<string, Column>;
  /** A table has these. */
  needs: readonly Column[];
}

/** Words at the head of columns, folded. */
export function tableWords<Column extends string>(
  words: Readonly<Record<Column, readonly string[]>>,
  needs: readonly NoInfer<Column>[],
): TableWords<Column> {
  const columns = Object.keys(words) as Column[];
  const columnOf = new Map(
    columns.flatMap((column) => words[column].map((name) => [foldWords(name), column] as const)),
  );
  return { columns, columnOf, needs };
}

/** The rows of a table, by the words at its head; null where the lines are no such table. */
export function tableOf<Column extends string>(
  lines: readonly Line[],
  words: TableWords<Column>,
): { before: Line[]; rows: TableRow<Column>[] } | null {
  const at = lines.findIndex((line) => headOf(line, words) !== null);
  const head = lines[at] && headOf(lines[at], words);
  if (!head) return null;
  const below = lines.slice(at + 1);
  const apart = gapOfRows(below);
  const rows: TableRow<Column>[] = [];
  for (const line of below) {
    if (rows.length === 0 || line.gap > apart) rows.push({ ...emptyRow(words.columns), lines: [] });
    const row = rows.at(-1);
    row?.lines.push(line);
    for (const cell of line.cells) {
      const { column } = columnAt(cell, head);
      if (row) Object.assign(row, { [column]: joined(row[column], cellText(cell)) });
    }
  }
  return { before: lines.slice(0, at), rows };
}

interface Head<Column extends string> {
  column: Column;
  left: number;
}

function headOf<Column extends string>(line: Line, words: TableWords<Column>): Head<Column>[] | null {
  if (line.cells.length < 3) return null;
  const heads = line.cells.map((cell) => headsIn(cell, words));
  const head = heads.flat();
  const known =
    heads.every((found) => found.length > 0) &&
    words.needs.every((need) => head.some(({ column }) => column === need));
  return known ? head : null;
}

/** What a cell heads: one column, or two whose words stand close together. */
function headsIn<Column extends string>(cell: Cell, { columnOf }: TableWords<Column>): Head<Column>[] {
  const text = cellText(cell);
  const column = columnOf.get(foldWords(text));
  if (column) return [{ column, left: cell.left }];
  const words = text.split(' ');
  for (let count = 1; count < words.length; count += 1) {
    const [front, behind] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    const [one, other] = [columnOf.get(foldWords(front)), columnOf.get(foldWords(behind))];
    const left = cell.left + ((cell.right - cell.left) * (front.length + 1)) / text.length;
    if (one && other)
      return [
        { column: one, left: cell.left },
        { column: other, left },
      ];
  }
  return [];
}

function columnAt<Column extends string>(cell: Cell, head: readonly Head<Column>[]): Head<Column> {
  return head.reduce((best, one) =>
    Math.abs(one.left - cell.left) < Math.abs(best.left - cell.left) ? one : best,
  );
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

function emptyRow<Column extends string>(columns: readonly Column[]): Record<Column, string> {
  return Object.fromEntries(columns.map((column) => [column, ''])) as Record<Column, string>;
}
