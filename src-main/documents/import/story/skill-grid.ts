import { isBold, type Line } from '../layout/line.ts';

/** In points: how far the cells of one column may be out of line. */
const ALIGNED = 4;

/** Lines in which the columns of a grid, each with its name in bold above, stand one below the other. */
export function withGridParted(lines: readonly Line[]): Line[] {
  const parted: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const rows = rowsOfGrid(lines, at);
    parted.push(...(rows.length > 1 ? columnsOf(rows) : lines.slice(at, at + 1)));
    at += Math.max(1, rows.length);
  }
  return parted;
}

/** A row of names in bold, and the rows below it whose cells each stand under one of them. */
function rowsOfGrid(lines: readonly Line[], from: number): Line[] {
  const head = lines[from];
  if (!head || !isNames(head)) return [];
  const below = lines.slice(from + 1);
  const end = below.findIndex((line) => !isUnder(head, line));
  return [head, ...(end < 0 ? below : below.slice(0, end))];
}

/** Whether a line names the columns of a grid that begins with the next one. */
export function headsGrid(line: Line, next: Line | undefined): boolean {
  return next !== undefined && next.cells.length > 1 && isNames(line) && isUnder(line, next);
}

const isNames = ({ cells, place }: Line): boolean =>
  place !== null && cells.length > 1 && cells.every((cell) => isBold(cell));

function isUnder(head: Line, { cells, flow }: Line): boolean {
  return flow === head.flow && cells.every((cell) => !isBold(cell) && columnAt(head, cell.left) >= 0);
}

function columnsOf(rows: readonly Line[]): Line[] {
  const [head] = rows;
  if (!head) return [];
  return head.cells.flatMap((_, column) =>
    rows.flatMap((row) =>
      row.cells
        .filter((cell) => columnAt(head, cell.left) === column)
        .map((cell) => ({ ...row, cells: [cell], wraps: false })),
    ),
  );
}

function columnAt(head: Line, left: number): number {
  return head.cells.findIndex((cell) => Math.abs(cell.left - left) <= ALIGNED);
}
