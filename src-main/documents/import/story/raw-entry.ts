import type { Line } from '../layout/line.ts';
import type { FoundDates } from './dates-in.ts';

/** An item of a list, or a paragraph. */
export interface BodyText {
  text: string;
  bullet: boolean;
  lines: Line[];
}

/** One job, school or project as it stands in the file: its head, its dates and places, and what is said below. */
export interface RawEntry {
  /** Lines of the head, without what stands at their edge. */
  head: Line[];
  dates: FoundDates | null;
  datesLine: Line | null;
  place: string;
  placeLine: Line | null;
  body: BodyText[];
  /** Dates on a line of their own stood below two lines of the head: nothing more of it follows. */
  closed: boolean;
}

/** An entry of which nothing is known yet. */
export function emptyEntry(): RawEntry {
  return { head: [], dates: null, datesLine: null, place: '', placeLine: null, body: [], closed: false };
}

/** What was taken for a place and dates, and has nothing else beside it, is what the entry says. */
export function withHead(entry: RawEntry): RawEntry {
  const { head, body, place, placeLine } = entry;
  if (head.length > 0 || body.length > 0 || place === '' || !placeLine) return entry;
  return { ...entry, head: [placeLine], place: '', placeLine: null };
}
