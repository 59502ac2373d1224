import { cellText, type Line } from './line.ts';

/** In points: what a reader can't tell from no room. */
const ROUNDING = 3;

/** Whether the first word of `next` would have had room behind `line`, so that the break between them was meant. */
export function hadRoom(line: Line, next: Line, right = line.edges.right): boolean {
  const end = line.cells.at(-1);
  const [cell] = next.cells;
  if (!end || !cell || line.place === null) return false;
  const text = cellText(cell);
  const first = text.split(' ')[0] ?? '';
  const sign = (cell.right - cell.left) / Math.max(1, text.length);
  return end.right + sign * (first.length + 1) < right - ROUNDING;
}
