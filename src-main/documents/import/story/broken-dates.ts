import { isUntilToday } from '#shared/dates/is-until-today.ts';
import { monthOf } from '#shared/dates/month-words.ts';
import { hadRoom } from '../layout/fits.ts';
import { type Cell, cellText, type Line } from '../layout/line.ts';
import { isOnlyDates } from './dates-in.ts';
import { joinHead } from './wrapped-head.ts';

/** In points: what is left free before the dates of a row. */
const GUTTER = 10;
const OPEN_SPAN = /(?:\d{4}|\d{4}-\d{2})\s*[-–—]\s*(?:\p{L}{3,}\.?)?$/u;

/** Dates that a narrow column broke in two ("01/2019 –", "today") stand together again. */
export function joinBrokenDates(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const [first] = line.cells;
    if (
      before &&
      first &&
      line.wraps &&
      endsInMonth(before) &&
      /^\d{4}\b/.test(cellText(first)) &&
      isOnlyDates(cellText(first))
    ) {
      const last = before.cells.length - 1;
      const end = before.cells[last];
      const year = { ...(first.runs[0] ?? plainRun), text: ` ${cellText(first)}` };
      if (end)
        joined[joined.length - 1] = {
          ...before,
          cells: before.cells.with(last, { ...end, runs: [...end.runs, year] }),
        };
      continue;
    }
    if (before && first && line.bullet && beginsWithDash(before, line)) {
      const last = before.cells.length - 1;
      const end = before.cells[last];
      const close = { ...(first.runs[0] ?? plainRun), text: ` – ${cellText(first)}` };
      if (end)
        joined[joined.length - 1] = {
          ...before,
          cells: before.cells.with(last, { ...end, runs: [...end.runs, close] }),
        };
      continue;
    }
    const at = before?.cells.findIndex(isOpenSpan) ?? -1;
    const open = before?.cells[at];
    const end =
      open &&
      line.cells.findIndex(
        (cell, index) => closes(open, cell) || (index === 0 && goesOnIn(before, at, line)),
      );
    const rest = end === undefined || end < 0 ? undefined : line.cells[end];
    if (!before || !open || !rest) {
      joined.push(line);
      continue;
    }
    const whole = {
      ...open,
      runs: [...open.runs, { ...(rest.runs[0] ?? plainRun), text: ` ${cellText(rest)}` }],
    };
    joined[joined.length - 1] = { ...before, cells: before.cells.with(at, whole) };
    const left = line.cells.filter((cell) => cell !== rest);
    if (left.length > 0) {
      const other = { ...line, cells: left };
      const row = goesOnBeside(before, at, other);
      if (row)
        joined[joined.length - 1] = {
          ...row,
          cells: [...row.cells, ...before.cells.slice(at).with(0, whole)],
        };
      else joined.push(other);
    }
  }
  return joined;
}

function isOpenSpan(cell: Cell): boolean {
  const text = cellText(cell);
  return OPEN_SPAN.test(text) && !isUntilToday(/\p{L}+\.?$/u.exec(text)?.[0] ?? '');
}

/** "... | August" with "2012 - 2015" in the next line. */
function endsInMonth(line: Line): boolean {
  const last = line.cells.at(-1);
  const word = last && /(?:^|[\s|·•(])(\p{L}{3,}\.?)$/u.exec(cellText(last))?.[1];
  return typeof word === 'string' && monthOf(word) !== null;
}

const plainRun = { text: '', bold: false, italic: false, link: '' };

/** "... | August 2009" with "– July 2012" in the next line: its dash is no mark of a list. */
function beginsWithDash(before: Line, line: Line): boolean {
  const [first, ...rest] = line.cells;
  const end = before.cells.at(-1);
  if (!first || !end || rest.length > 0 || before.bullet || !line.wraps || hadRoom(before, line))
    return false;
  const closing = cellText(first);
  const opening = /(?:\p{L}{3,}\.?\s+|\d{1,2}[./])?\d{4}$/u.exec(cellText(end))?.[0] ?? '';
  return isOnlyDates(opening) && (isUntilToday(closing) || isOnlyDates(closing));
}

/** A span at a full line's end goes on at the front of the next. */
function goesOnIn(before: Line, at: number, line: Line): boolean {
  const text = line.cells[0] ? cellText(line.cells[0]) : '';
  const last = at === before.cells.length - 1 && line.wraps && !hadRoom(before, line);
  return last && (isUntilToday(text) || isOnlyDates(text));
}

/** The words before the dates, with those that the same row's next line has of them; null where they had room. */
function goesOnBeside(before: Line, at: number, line: Line): Line | null {
  const words = { ...before, cells: before.cells.slice(0, at) };
  const [first, ...rest] = line.cells;
  const above = words.cells.at(-1);
  if (!first || !above || rest.length > 0 || line.bullet || Math.abs(first.left - above.left) > 3)
    return null;
  return hadRoom(words, line, (before.cells[at]?.left ?? 0) - GUTTER) ? null : joinHead(words, line);
}

function closes(open: Cell, cell: Cell): boolean {
  const text = cellText(cell);
  const aligned = Math.abs(cell.left - open.left) < 6 || Math.abs(cell.right - open.right) < 6;
  return aligned && (isUntilToday(text) || isOnlyDates(text));
}
