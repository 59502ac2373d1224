import { type Line, lineText } from '../layout/line.ts';
import { isShort } from './listed-line.ts';

const LETTERS = /^\((\p{Lu}[\p{Lu}\d&-]{1,7})\)/u;

/** A name's own letters that went over into the next line ("Advanced Cardiac Life Support", "(ACLS), 2021") stand with it again. */
export function joinBrokenLetters(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const letters = LETTERS.exec(lineText(line))?.[1];
    const end = before?.cells.at(-1);
    const [first, ...rest] = line.cells;
    if (letters && before && end && first && !line.bullet && isShort(lineText(before), letters)) {
      const space = { text: ' ', bold: false, italic: false, link: '' };
      const whole = {
        ...end,
        runs: [...end.runs, space, ...first.runs],
        right: Math.max(end.right, first.right),
      };
      joined[joined.length - 1] = { ...before, cells: [...before.cells.slice(0, -1), whole, ...rest] };
    } else joined.push(line);
  }
  return joined;
}
