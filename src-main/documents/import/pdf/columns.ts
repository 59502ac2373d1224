import { cellText } from '../layout/line.ts';
import { datesIn, isOnlyDates } from '../story/dates-in.ts';
import { sectionOf } from '../story/words.ts';
import type { PageItem, PdfPage } from './read-pages.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A part of a page that is read from its top to its end before the next begins. */
export interface Region {
  segments: Segment[];
  column: 'whole' | 'left' | 'right';
}

interface Gutter {
  x: number;
  top: number;
  bottom: number;
}

const STEP = 3;
/** The least width of the empty strip between two columns, in points. */
const LEAST_STRIP = 6;
/** In heights of the type. */
const CLOSE = 0.55;
/** How far a word too long for its column may reach over its edge, in points. */
const OVERHANG = 12;
const LEAST_LINES = 5;
/** From baseline to baseline, in heights of the type, within one block. */
const CLOSE_BELOW = 1.5;
/** In signs: a span of time with its place; longer texts are not searched for dates. */
const LONGEST_SPAN = 50;
/** The least share of the page's written height that two columns take. */
const LEAST_SHARE = 0.3;

/** Splits a page into what is above its two columns, the columns, and what is below; one region where it has one column. */
export function regionsOf(page: PdfPage): Region[] {
  // Columns may stand closer together than words of a line do elsewhere.
  const gutter = findGutter(page, segmentsOf(page.items, CLOSE));
  const region = (items: readonly PageItem[], column: Region['column']) => ({
    segments: segmentsOf(items),
    column,
  });
  if (!gutter) return [region(page.items, 'whole')];
  const baseOf = ({ top, size }: PageItem) => top + size;
  const within = page.items.filter((item) => baseOf(item) >= gutter.top && baseOf(item) <= gutter.bottom);
  const parts = [
    region(
      page.items.filter((item) => baseOf(item) < gutter.top),
      'whole',
    ),
    region(
      within.filter(({ x, width }) => x + width <= gutter.x + 1),
      'left',
    ),
    region(
      within.filter(({ x, width }) => x + width > gutter.x + 1),
      'right',
    ),
    region(
      page.items.filter((item) => baseOf(item) > gutter.bottom),
      'whole',
    ),
  ];
  return parts.filter((part) => part.segments.length > 0);
}

function findGutter(page: PdfPage, segments: readonly Segment[]): Gutter | null {
  const bases = segments.map(({ base }) => base).sort((one, other) => one - other);
  const written = (bases.at(-1) ?? 0) - (bases[0] ?? 0);
  let best: (Gutter & { score: number }) | null = null;
  for (let x = page.width * 0.18; x < page.width * 0.82; x += STEP) {
    for (const run of freeRuns(segments, x)) {
      const inside = segments.filter(({ base }) => base >= run.top && base <= run.bottom);
      const left = inside.filter((segment) => isLeftOf(segment, x));
      const right = inside.filter((segment) => !isLeftOf(segment, x));
      if (linesIn(left) < LEAST_LINES || linesIn(right) < LEAST_LINES) continue;
      const height = run.bottom - run.top;
      if (height < written * LEAST_SHARE) continue;
      const strip = stripAt(left, right);
      if (strip < LEAST_STRIP || !areColumns(left, right)) continue;
      const score = height + Math.min(strip, 40) / 2;
      if (!best || score > best.score) {
        best = {
          x: Math.min(...right.map((segment) => segment.left)),
          top: run.top,
          bottom: run.bottom,
          score,
        };
      }
    }
  }
  return best;
}

/** The stretches of the page in which nothing stands across `x`. */
function freeRuns(segments: readonly Segment[], x: number): { top: number; bottom: number }[] {
  const sorted = [...segments].sort((one, other) => one.base - other.base);
  const runs: { top: number; bottom: number }[] = [];
  let run: { top: number; bottom: number } | null = null;
  for (const { left, right, base } of sorted) {
    if (left < x && right > x + OVERHANG) {
      // All of this line lies outside, also what was counted before it.
      if (run && run.bottom >= base - 2) run.bottom = base - 2.5;
      if (run) runs.push(run);
      run = null;
    } else if (run) run.bottom = base;
    else run = { top: base, bottom: base };
  }
  if (run) runs.push(run);
  return runs.filter(({ top, bottom }) => bottom > top);
}

function isLeftOf({ left, right }: { left: number; right: number }, x: number): boolean {
  return left < x && right <= x + OVERHANG;
}

function stripAt(left: readonly Segment[], right: readonly Segment[]): number {
  const edges = left.map((one) => one.right).sort((one, other) => one - other);
  // One word in thirty may hang over.
  const edge = edges[edges.length - 1 - Math.floor(edges.length / 30)] ?? 0;
  return Math.min(...right.map((one) => one.left)) - edge;
}

function linesIn(segments: readonly Segment[]): number {
  return new Set(segments.map(({ base }) => Math.round(base / 3))).size;
}

/**
 * Whether two sides are read one after the other. A side of dates, places and labels belongs to the lines of the other;
 * two sides with headings of their own are columns.
 */
function areColumns(left: readonly Segment[], right: readonly Segment[]): boolean {
  const headings = [headingsIn(left), headingsIn(right)] as const;
  if (headings[0] > 0 && headings[1] > 0) return !isLabels(left, right);
  if (isMargin(left) || isMargin(right) || isHeadings(left)) return false;
  const aligned = alignedShare(left, right);
  return headings[0] + headings[1] > 0 && aligned < 0.55 && sizeOf(left) > 120 && sizeOf(right) > 120;
}

/** A left side of headings alone, each beside the first line of its section. */
function isLabels(left: readonly Segment[], right: readonly Segment[]): boolean {
  const words = left.filter((segment) => !sectionOf(textOf(segment)));
  return words.length < left.length * 0.35 && alignedShare(right, left) > 0.8;
}

/** A side that holds headings and nothing else: they stand beside their sections. */
function isHeadings(segments: readonly Segment[]): boolean {
  return blocksIn(segments).every((text) => text.length < LONGEST_SPAN && sectionOf(text) !== null);
}

function headingsIn(segments: readonly Segment[]): number {
  // Words that a line's end broke off are no heading.
  return segments.filter((segment) => {
    const text = textOf(segment);
    return !/^\p{Ll}/u.test(text) && sectionOf(text) !== null;
  }).length;
}

/** Mostly dates, or few short words: what stands at the edge of entries. */
function isMargin(segments: readonly Segment[]): boolean {
  const texts = blocksIn(segments);
  const spans = texts.map(
    (text) => text.length < LONGEST_SPAN && (isOnlyDates(text) || datesIn(text)?.range === true),
  );
  const long = texts.some((text, index) => text.length > 34 && !spans[index]);
  return !long && spans.filter((is) => is).length >= texts.length * 0.3;
}

/** The texts of a side, lines that stand close below one another joined. */
function blocksIn(segments: readonly Segment[]): string[] {
  const blocks: string[] = [];
  let before: Segment | null = null;
  for (const segment of [...segments].sort((one, other) => one.base - other.base)) {
    const close = before !== null && segment.base - before.base < segment.size * CLOSE_BELOW;
    const alike = before !== null && Math.abs(before.size - segment.size) < 0.6;
    if (close && alike) blocks[blocks.length - 1] += ` ${textOf(segment)}`;
    else blocks.push(textOf(segment));
    before = segment;
  }
  return blocks;
}

/** How many of `some` stand on a line with one of `others`. */
function alignedShare(others: readonly Segment[], some: readonly Segment[]): number {
  const hits = some.filter((one) => others.some((other) => Math.abs(one.base - other.base) < 1.5));
  return hits.length / some.length;
}

function sizeOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + textOf(segment).length, 0);
}

function textOf(segment: Segment): string {
  return cellText(segment);
}
