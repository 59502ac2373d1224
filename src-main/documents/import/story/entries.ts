import { takeBullet } from '../layout/bullets.ts';
import { hadRoom } from '../layout/fits.ts';
import { type Cell, cellText, isBold, type Line, lineText, startsBold } from '../layout/line.ts';
import { joinBrokenDates } from './broken-dates.ts';
import { datesIn, type FoundDates, isOnlyDates, withoutLength } from './dates-in.ts';
import { joinWrapped } from './paragraphs.ts';
import { isPlace, isTown, mayBeTown } from './place-in.ts';
import { emptyEntry, type RawEntry, withHead } from './raw-entry.ts';
import { withoutTimeline } from './timeline.ts';
import { goesOnInHead, isToldInSmallType, standsForPlace } from './told-below.ts';
import { trimEdge } from './trim-edge.ts';
import { joinHead, wrapped } from './wrapped-head.ts';

interface Parted {
  line: Line;
  /** What is left of the line once edge cells are off; null where nothing is. */
  main: Line | null;
  dates: FoundDates | null;
  place: string;
}

type Role = 'head' | 'item' | 'text';

/**
 * Parts a section's lines into entries. A line that `tells` takes says more of the entry above and opens none; one that
 * `another` takes for the head of a second entry below the first one's, `gap` being whether space parts them, opens one. Without `hasPlaces` a line that might be
 * a place is none.
 */
export function entriesOf(
  lines: readonly Line[],
  tells: (main: Line, entry: RawEntry, next: Line | undefined) => boolean = () => false,
  another: (head: readonly Line[], next: Line, gap: boolean) => boolean = () => false,
  hasPlaces = true,
): RawEntry[] {
  const wide = wideGap(lines);
  const entries: RawEntry[] = [];
  const begin = (): RawEntry => {
    const entry = emptyEntry();
    entries.push(entry);
    return entry;
  };
  let last = null as { line: Line; role: Role } | null;
  const joined = withoutTimeline(joinBrokenDates(lines));
  for (const [at, line] of joined.entries()) {
    const parted = partEdge(line, hasPlaces && !line.bullet);
    const { main } = parted;
    const current = entries.at(-1) ?? null;
    const role: Role | null = last?.role ?? null;
    if (!main) {
      if (!parted.dates && parted.place === '') continue;
      const open = role === 'item' ? current?.body.at(-1) : undefined;
      // "…, Journal of Rivers," with its year in the next line.
      if (open && parted.dates && !parted.dates.range && /,$/.test(open.text)) {
        open.text = joinWrapped(open.text, lineText(line));
        open.lines.push(line);
        continue;
      }
      const another = parted.dates && current?.dates && (current.body.length > 0 || role === 'head');
      const closing = parted.dates !== null && (current?.head.length ?? 0) >= 2;
      const entry = !current || another ? begin() : current;
      takeEdge(entry, parted);
      entry.closed ||= closing && !another && entry.body.length === 0;
      last = { line, role: entry.body.length > 0 && role ? role : 'head' };
    } else if (main.bullet) {
      const entry = current ?? begin();
      takeEdge(entry, parted);
      entry.body.push({ text: lineText(main), bullet: true, lines: [line] });
      last = { line: main, role: 'item' };
    } else if (current && last && role && current.body.length > 0 && continues(main, parted, last, wide)) {
      const body = current.body.at(-1);
      if (body) body.text = joinWrapped(body.text, lineText(main));
      body?.lines.push(line);
      takeEdge(current, parted);
      last = { line: main, role };
    } else if (current && current.head.length > 0 && isParagraph(main, parted)) {
      current.body.push({ text: lineText(main), bullet: false, lines: [line] });
      takeEdge(current, parted);
      last = { line: main, role: 'text' };
    } else if (current && isToldInSmallType(current, main, parted.dates)) {
      current.body.push({ text: lineText(main), bullet: false, lines: [line] });
      last = { line: main, role: 'text' };
    } else if (current && current.head.length > 0 && tells(main, current, joined[at + 1])) {
      current.body.push({ text: lineText(main), bullet: false, lines: [line] });
      if (!current.dates) takeEdge(current, parted);
      last = { line: main, role: 'text' };
    } else if (
      current &&
      hasPlaces &&
      !(parted.dates && current.dates) &&
      !(last && goesOnInHead(current, last.line, main)) &&
      standsForPlace(current, main, joined[at + 1])
    ) {
      current.place = lineText(main);
      current.placeLine = line;
      last = { line, role: 'head' };
    } else {
      const opens =
        !current ||
        (!(last && goesOnInHead(current, last.line, main)) &&
          opensEntry(current, parted, main, role, wide)) ||
        (role === 'head' && another(current.head, main, main.gap >= wide));
      const entry = opens ? begin() : current;
      const above = entry.head.at(-1);
      if (above && last?.line && wrapped(above, last.line, main))
        entry.head[entry.head.length - 1] = joinHead(above, main);
      else entry.head.push(main);
      takeEdge(entry, parted);
      last = { line, role: 'head' };
    }
  }
  return entries.map(withHead).filter((entry) => entry.head.length > 0 || entry.body.length > 0);
}

function opensEntry(
  current: RawEntry,
  { dates, place }: Parted,
  main: Line,
  role: Role | null,
  wide: number,
): boolean {
  if (current.body.length > 0 || current.closed) return true;
  if (current.head.length === 0) return false;
  const inline = dates ?? standingDates(lineText(main));
  if (current.dates && inline) return true;
  // A name in bold beside its dates, set apart: what is below it in plain letters belongs to it.
  const below = current.head.length === 1 && startsBold(current.head[0] as Line) && !startsBold(main);
  if (current.dates && main.gap >= wide && !below) return true;
  if (current.dates && current.place !== '' && place !== '') return true;
  const [first] = current.head;
  // A title in the size of the one above, whose other lines are smaller.
  const isTitle = first && Math.abs(first.size - main.size) < 0.3 && startsBold(first) === startsBold(main);
  if (current.dates && isTitle && current.head.slice(1).some(({ size }) => size < first.size - 1))
    return true;
  const lastHead = current.head.at(-1);
  if (
    current.dates &&
    first &&
    lastHead &&
    current.head.length > 1 &&
    startsBold(first) &&
    startsBold(main) &&
    !startsBold(lastHead)
  )
    return true;
  return current.head.length >= 4 && role === 'head' && main.gap >= wide;
}

function continues(main: Line, { dates }: Parted, last: { line: Line; role: Role }, wide: number): boolean {
  if (last.role === 'head' || !main.wraps || main.flow !== last.line.flow) return false;
  if (dates && !/\p{Ll}/u.test(lineText(main).charAt(0))) return false;
  if (Math.abs(main.size - last.line.size) > 1) return false;
  const text = lineText(main);
  const said = datesIn(text);
  if ((said?.from === 0 && said.range) || isHeadWithDates(main)) return false;
  const lower = /^[\p{Ll}\d(&,;]/u.test(text);
  if (startsBold(main) && !startsBold(last.line)) return false;
  // A name in bold with dates at the edge heads an entry, also one in small letters.
  if (dates && firstIsBold(main) && !firstIsBold(last.line)) return false;
  if (main.gap >= wide && main.gap > last.line.gap + 0.25 && !lower) return false;
  if (last.line.place === null) return lower || (main.cells[0]?.left ?? 0) > 0;
  const indent = (main.cells[0]?.left ?? 0) - (last.line.cells[0]?.left ?? 0);
  if (last.role === 'item') return Math.abs(indent) < 5 || (lower && indent > -30);
  return (
    Math.abs(indent) < 5 &&
    (lower || (reachesEdge(last.line) && !hadRoom(last.line, main))) &&
    isBold(main.cells[0]) === isBold(last.line.cells[0])
  );
}

const firstIsBold = (line: Line): boolean => line.cells[0]?.runs[0]?.bold === true;

/** Whether a line was broken because it was full. */
function reachesEdge(line: Line): boolean {
  const right = line.cells.at(-1)?.right ?? 0;
  return right > line.edges.left + (line.edges.right - line.edges.left) * 0.72;
}

/** A line of running text rather than of names. */
function isParagraph(main: Line, { dates }: Parted): boolean {
  const text = lineText(main);
  if (dates || startsBold(main) || isHeadWithDates(main)) return false;
  return (
    text.length > 95 ||
    (text.length > 45 && /[.!;]$/.test(text)) ||
    (text.length > 70 && main.wraps && reachesEdge(main) && main.cells.length === 1 && !/[|•·]/.test(text))
  );
}

/** A name in bold with a span of time on the same line. */
function isHeadWithDates(main: Line): boolean {
  const text = lineText(main);
  return main.cells[0]?.runs[0]?.bold === true && text.length < 160 && datesIn(text)?.range === true;
}

/** Takes dates, places and lengths of time off the edges of a line. */
function partEdge(line: Line, hasPlaces: boolean): Parted {
  let dates: FoundDates | null = null;
  let place = '';
  const left: Cell[] = [];
  line.cells.forEach((cell, index) => {
    const text = cellText(cell);
    const alone = line.cells.length === 1;
    const atEdge = index > 0 || isOnlyDates(text);
    if (atEdge || alone) {
      if (!dates && isOnlyDates(text)) {
        dates = datesIn(text);
        return;
      }
      if (withoutLength(text) === '') return;
      // "Berlin, Germany  2019 - 2021" in one cell, or with a bar between.
      const both = index > 0 || alone ? datesIn(text) : null;
      const rest = both ? trimEdge(text.slice(0, both.from) + text.slice(both.to)) : '';
      if (
        both &&
        !dates &&
        (hasPlaces || !alone) &&
        (isPlace(rest) || isTown(rest) || (index > 0 && mayBeTown(rest)))
      ) {
        dates = both;
        place = rest;
        return;
      }
    }
    if (place === '' && index === 0 && isPlaceInFront(line)) {
      place = text;
      return;
    }
    if (
      index > 0 &&
      place === '' &&
      hasPlaces &&
      (isPlace(text) || (isFarRight(line, cell) && text.split(/\s*,\s*/).every(mayBeTown)))
    ) {
      place = text;
      return;
    }
    left.push(cell);
  });
  if (left.length === 0) return { line, main: null, dates, place };
  // A mark of a list stands behind what was at the edge.
  const { bullet, rest } = left.length < line.cells.length ? takeBullet(left) : { bullet: false, rest: left };
  return { line, main: { ...line, cells: rest, bullet: line.bullet || bullet }, dates, place };
}

/** A town in a column of its own before what is told of it: "Leeds | Ashdown Carter". */
function isPlaceInFront({ cells: [first, second], bullet, place }: Line): boolean {
  if (!first || !second || bullet || place === null || second.left - first.right < 8) return false;
  const [text, next] = [cellText(first), cellText(second)];
  return (
    (isPlace(text) || isTown(text)) && !isBold(first) && !isPlace(next) && !isTown(next) && !datesIn(next)
  );
}

function isFarRight(line: Line, cell: Cell): boolean {
  return line.place !== null && cell.right > line.edges.right - 12;
}

function takeEdge(entry: RawEntry, { line, dates, place }: Parted): void {
  if (dates && !entry.dates) {
    entry.dates = dates;
    entry.datesLine = line;
  }
  if (place !== '' && entry.place === '') {
    entry.place = place;
    entry.placeLine = line;
  }
  // Dates within the words of a head belong to it as well.
  if (!entry.dates && !line.bullet && entry.body.length === 0) {
    const inline = standingDates(lineText(line));
    if (inline) {
      entry.dates = inline;
      entry.datesLine = line;
    }
  }
}

function standingDates(text: string): FoundDates | null {
  const dates = datesIn(text);
  return dates && inlineStands(text, dates) ? dates : null;
}

/** In a head, dates stand at an end, in brackets, or behind a bar. */
export function inlineStands(text: string, { from, to, range }: FoundDates): boolean {
  const [before, after] = [text.slice(0, from).trim(), text.slice(to).trim()];
  if (range) return true;
  if (/[([]$/.test(before)) return /^[)\]]/.test(after);
  return before === '' || after === '' || /[|•·,–—-]$/.test(before);
}

function wideGap(lines: readonly Line[]): number {
  const gaps = lines
    .map(({ gap }) => gap)
    .filter((gap) => gap > 0)
    .sort((one, other) => one - other);
  const middle = gaps[Math.floor(gaps.length / 2)] ?? 0.4;
  return Math.max(middle * 1.5, middle + 0.25);
}
