import { type Line, lineText, startsBold } from '../layout/line.ts';
import { datesIn, type FoundDates } from './dates-in.ts';
import { isPlace, isTown, mayBeTown } from './place-in.ts';
import type { RawEntry } from './raw-entry.ts';
import { wrapped } from './wrapped-head.ts';

/** A comma at a head's end tells that more of it follows: "Engineer – Cusco," above "Peru". */
export function goesOnInHead({ head, body }: RawEntry, line: Line, main: Line): boolean {
  const above = head.at(-1);
  if (!above || body.length > 0 || !/,$/.test(lineText(above))) return false;
  return wrapped(above, line, main);
}

/** Below a head that is whole, with its dates and place, in smaller type than all its names: what is told of it. */
export function isToldInSmallType(
  { head, dates, place, body }: RawEntry,
  main: Line,
  own: FoundDates | null,
): boolean {
  if (own || !dates || place === '' || main.place === null) return false;
  if (body.some(({ bullet }) => bullet)) return false;
  return (
    head.length > 0 &&
    head.every(({ size }) => main.size < size - 0.6) &&
    main.cells[0]?.runs[0]?.bold !== true
  );
}

/** Below the dates, in the look of what is told and not of what heads an entry: the place. */
export function standsForPlace(entry: RawEntry, main: Line, next: Line | undefined): boolean {
  const [first] = entry.head;
  if (!first || !entry.dates || entry.place !== '' || entry.body.length > 0 || main.cells.length > 1)
    return false;
  if (startsBold(main) || (next && datesIn(lineText(main)))) return false;
  const text = lineText(main);
  const told = entry.closed && next?.bullet === true && mayBeTown(text);
  return isPlace(text) || isTown(text) || told;
}
