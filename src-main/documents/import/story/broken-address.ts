import { hadRoom } from '../layout/fits.ts';
import { cellText, type Line } from '../layout/line.ts';

/** The last word of a line that is an address broken off: of mail, or of the web behind its host or its beginning. */
const BROKEN =
  /(?:^|\s)(?:\S*@\S*[-/._=?&]|\S+\.\p{L}{2,}\/(?:\S*[-/._=?&])?|(?:https?:\/\/|www\.)\S*[-/._=?&])$/u;
/** A street whose town stands in the next line. */
const STREET = /\d.*,$/u;
const TOWN = /^(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}/u;
const GOES_ON = /^[\p{L}\p{N}._~%/-]+$/u;

/** Joins addresses that a narrow column broke: of mail and web at a sign of theirs, of a house before its town. */
export function joinBrokenAddresses(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const end = above?.cells.at(-1);
    const [cell] = line.cells;
    const goesOn =
      above &&
      end &&
      cell &&
      line.cells.length === 1 &&
      line.wraps &&
      line.flow === above.flow &&
      line.gap < 0.8 &&
      !hadRoom(above, line) &&
      glueOf(cellText(end), cellText(cell)) !== null;
    if (!goesOn) {
      joined.push(line);
      continue;
    }
    const glue = glueOf(cellText(end), cellText(cell)) ?? '';
    const runs = [
      ...end.runs,
      ...cell.runs.map((run, at) => (at === 0 ? { ...run, text: glue + run.text } : run)),
    ];
    joined[joined.length - 1] = { ...above, cells: [...above.cells.slice(0, -1), { ...end, runs }] };
  }
  return joined;
}

/** What parts the two pieces of one address; null where they are none. */
function glueOf(above: string, below: string): '' | ' ' | null {
  if (BROKEN.test(above) && GOES_ON.test(below)) return '';
  return STREET.test(above) && TOWN.test(below) ? ' ' : null;
}
