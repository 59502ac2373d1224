import { type Line, lineText, startsBold } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';

/** So many lines below its title an entry's dates stand. */
const DATES_WITHIN = 2;

/** Lines without the points that a timeline draws beside the titles of its entries: they are no marks of a list. */
export function withoutTimeline(lines: readonly Line[]): Line[] {
  return lines.map((line, index) =>
    line.bullet && startsBold(line) && headsEntry(line, lines.slice(index + 1, index + 1 + DATES_WITHIN))
      ? { ...line, bullet: false }
      : line,
  );
}

/** Whether dates stand beside a title or right below it, before the first item of a list. */
function headsEntry(line: Line, below: readonly Line[]): boolean {
  if (datesIn(lineText(line))?.range) return true;
  const end = below.findIndex(({ bullet }) => bullet);
  const own = end < 0 ? below : below.slice(0, end);
  return own.some((one) => datesIn(lineText(one))?.range === true);
}
