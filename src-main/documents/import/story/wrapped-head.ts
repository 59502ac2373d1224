import { hadRoom } from '../layout/fits.ts';
import { cellText, isBold, type Line, type Run } from '../layout/line.ts';
import { breaksWord } from './paragraphs.ts';

/** Whether a head's line was broken for want of room: its next word would not have stood before the edge. */
export function wrapped(above: Line, whole: Line, main: Line): boolean {
  const [cell] = main.cells;
  const end = above.cells.at(-1);
  if (
    !cell ||
    !end ||
    !main.wraps ||
    main.place === null ||
    main.flow !== above.flow ||
    main.cells.length > 1
  )
    return false;
  if (Math.abs(main.size - above.size) > 0.6 || isBold(cell) !== isBold(end) || main.gap > 0.8) return false;
  const text = cellText(end);
  // What begins in bold below plain words is another name.
  if (cell.runs[0]?.bold && end.runs.at(-1)?.bold === false) return false;
  if (/[\p{L}]-$/u.test(text)) return true;
  const words = cellText(cell);
  // "Arequipa," has its country in the next line.
  if (/,$/.test(text) && Math.abs(cell.left - (above.cells[0]?.left ?? 0)) < 3) return true;
  const margin = whole.cells.find(({ left }) => left > end.right + 1)?.left ?? main.edges.right;
  const connects =
    /(?:^|\s)(?:and|of|for|in|und|für|der|de|des|du|del|y|e|et|en|van|voor|i|do|da|&|,)$/iu.test(text) ||
    /^\p{Ll}/u.test(words);
  // A name in bold and more behind it on one line is a head in one piece.
  const inOnePiece = end.runs[0]?.bold === true && !isBold(end) && !isBold(cell);
  return !hadRoom(above, main, margin) && (connects || isBold(end) || inOnePiece);
}

/** The line above with the words that were broken off it. */
export function joinHead(above: Line, main: Line): Line {
  const [cell] = main.cells;
  const end = above.cells.at(-1);
  if (!cell || !end) return above;
  const hyphen = /\p{L}-$/u.test(cellText(end));
  const [first, ...rest] = cell.runs;
  const broken = breaksWord(cellText(end), cellText(cell));
  const runs = [
    ...(broken ? withoutHyphen(end.runs) : end.runs),
    ...(first ? [{ ...first, text: hyphen ? first.text : ` ${first.text}` }] : []),
    ...rest,
  ];
  return { ...above, cells: [...above.cells.slice(0, -1), { ...end, runs, right: cell.right }] };
}

function withoutHyphen(runs: readonly Run[]): Run[] {
  return runs.map((run, at) =>
    at === runs.length - 1 ? { ...run, text: run.text.replace(/-\s*$/, '') } : run,
  );
}
