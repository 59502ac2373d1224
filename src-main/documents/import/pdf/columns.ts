import { sectionOf } from '../story/words.ts';
import { beforeOpenSection, withoutDatedSections } from './around-columns.ts';
import {
  alignedShare,
  blockStarts,
  blocksIn,
  freeRuns,
  type Gutter,
  isLeftOf,
  isMargin,
  LONGEST_SPAN,
  looksLike,
  opensSection,
  standsOut,
  textOf,
} from './gutter.ts';
import { findHeadedGutter } from './headed-columns.ts';
import type { PageItem } from './page-item.ts';
import type { PdfPage } from './read-pages.ts';
import { type Segment, segmentsOf } from './segments.ts';

/** A part of a page that is read from its top to its end before the next begins. */
export interface Region {
  segments: Segment[];
  column: 'whole' | 'left' | 'right';
}

const STEP = 3;
/** The least width of the empty strip between two columns, in points. */
const LEAST_STRIP = 6;
/** In heights of the type. */
const CLOSE = 0.55;
const LEAST_LINES = 5;
const LEAST_BLOCKS = 3;
/** The least share of the page's written height that two columns take. */
const LEAST_SHARE = 0.3;

/** Splits a page into what is above its two columns, the columns, and what is below; one region where it has one column. */
export function regionsOf(page: PdfPage): Region[] {
  // Columns may stand closer together than words of a line do elsewhere.
  const gutter = findGutter(page, segmentsOf(page.items, CLOSE));
  if (!gutter) return headedRegions(page, page.items, 'whole');
  const { above, left, right, below } = partsAt(page.items, gutter);
  return [
    ...headedRegions(page, above, 'whole'),
    region(left, 'left'),
    region(right, 'right'),
    ...headedRegions(page, below, 'whole'),
  ].filter((part) => part.segments.length > 0);
}

/** Items of one column, parted where short sections stand side by side below their headings. */
function headedRegions(page: PdfPage, items: readonly PageItem[], column: Region['column']): Region[] {
  const gutter = findHeadedGutter(page, segmentsOf(items, CLOSE));
  if (!gutter) return [region(items, column)];
  const { above, left, right, below } = partsAt(items, gutter);
  // Within a column all is read in its turn.
  const [one, other] = column === 'whole' ? (['left', 'right'] as const) : ([column, column] as const);
  return [
    region(above, column),
    region(left, one),
    ...headedRegions(page, right, other),
    ...headedRegions(page, below, column),
  ].filter((part) => part.segments.length > 0);
}

const region = (items: readonly PageItem[], column: Region['column']): Region => ({
  segments: segmentsOf(items),
  column,
});

function partsAt(items: readonly PageItem[], gutter: Gutter) {
  const baseOf = ({ top, size }: PageItem) => top + size;
  const within = items.filter((item) => baseOf(item) >= gutter.top && baseOf(item) <= gutter.bottom);
  return {
    above: items.filter((item) => baseOf(item) < gutter.top),
    left: within.filter(({ x, width }) => x + width <= gutter.x + 1),
    right: within.filter(({ x, width }) => x + width > gutter.x + 1),
    below: items.filter((item) => baseOf(item) > gutter.bottom),
  };
}

function findGutter(page: PdfPage, segments: readonly Segment[]): Gutter | null {
  const bases = segments.map(({ base }) => base).sort((one, other) => one - other);
  const written = (bases.at(-1) ?? 0) - (bases[0] ?? 0);
  const heads = segments.filter(opensSection);
  let best: (Gutter & { score: number }) | null = null;
  for (let x = page.width * 0.18; x < page.width * 0.82; x += STEP) {
    for (const free of freeRuns(segments, x)) {
      const run = withoutDatedSections(segments, heads, free, x);
      const inside = segments.filter(({ base }) => base >= run.top && base <= run.bottom);
      const left = inside.filter((segment) => isLeftOf(segment, x));
      const right = inside.filter((segment) => !isLeftOf(segment, x));
      if (linesIn(left) < LEAST_LINES || linesIn(right) < LEAST_LINES) continue;
      const height = run.bottom - run.top;
      if (height < written * LEAST_SHARE) continue;
      const strip = stripAt(left, right);
      if (strip < LEAST_STRIP || !areColumns(left, right, segments)) continue;
      const score = height + Math.min(strip, 40) / 2;
      if (!best || score > best.score) {
        const edge = Math.min(...right.map((segment) => segment.left));
        const isCrossed = segments.some(({ base }) => base > run.bottom + 1);
        const bottom = isCrossed ? beforeOpenSection(left, right, heads, run.bottom) : run.bottom;
        best = { x: edge, top: topOf(left, right) ?? run.top, bottom, score };
      }
    }
  }
  return best;
}

/** Where both columns begin with a heading on one line, though one of them has room to go on above it. */
function topOf(left: readonly Segment[], right: readonly Segment[]): number | null {
  const tops = [left, right].map((side) => side.reduce((top, one) => (one.base < top.base ? one : top)));
  const [lower, side] = (tops[0]?.base ?? 0) > (tops[1]?.base ?? 0) ? [tops[0], right] : [tops[1], left];
  if (!lower || !opensSection(lower)) return null;
  const beside = side.find(
    (one) => Math.abs(one.base - lower.base) < 2 && Math.abs(one.size - lower.size) < 0.6,
  );
  return beside && opensSection(beside) ? Math.min(beside.base, lower.base) - 2 : null;
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
function areColumns(left: readonly Segment[], right: readonly Segment[], all: readonly Segment[]): boolean {
  const headings = [headingsIn(left), headingsIn(right)] as const;
  if (isBesideHeadings(left, right, all) || isBesideHeadings(right, left, all)) return false;
  if (headings[0] > 0 && headings[1] > 0) return !isLabels(left, right);
  if (isMargin(left) || isMargin(right) || isHeadings(left)) return false;
  if (headings[1] === 0 && areRows(left, right)) return false;
  const aligned = alignedShare(left, right);
  return headings[0] + headings[1] > 0 && aligned < 0.55 && sizeOf(left) > 120 && sizeOf(right) > 120;
}

/**
 * Labels, dates, places or the last column of a grid: none of it looks like a heading, as those of the other side do, and
 * each block begins beside a line of the other, what would open a section beside one of its own look.
 */
function isBesideHeadings(
  side: readonly Segment[],
  other: readonly Segment[],
  all: readonly Segment[],
): boolean {
  const heads = other.filter(opensSection);
  const marked = heads.filter((head) => standsOut(head, all));
  if (marked.length < Math.max(2, heads.length * 0.6)) return false;
  const isPlain = (one: Segment) =>
    !standsOut(one, all) && other.some((two) => Math.abs(two.base - one.base) < 1.5 && looksLike(two, one));
  if (!side.filter(opensSection).every(isPlain)) return false;
  const starts = blockStarts(side);
  const short = starts.every((one) => textOf(one).length < LONGEST_SPAN);
  return short && starts.length >= LEAST_BLOCKS && alignedShare(other, starts) > 0.85;
}

/** A left side of headings alone, each beside the first line of its section. */
function isLabels(left: readonly Segment[], right: readonly Segment[]): boolean {
  const words = left.filter((segment) => !opensSection(segment));
  return words.length < left.length * 0.35 && alignedShare(right, left) > 0.8;
}

/** A left side of headings that stand alone, and of labels or dates, each of which has its words beside it. */
function areRows(left: readonly Segment[], right: readonly Segment[]): boolean {
  const [heads, labels] = [left.filter(opensSection), left.filter((segment) => !opensSection(segment))];
  const areBeside = labels.length >= LEAST_LINES && alignedShare(right, labels) > 0.9;
  return areBeside && alignedShare(right, heads) < 0.5;
}

/** A side that holds headings and nothing else: they stand beside their sections. */
function isHeadings(segments: readonly Segment[]): boolean {
  return blocksIn(segments).every((text) => text.length < LONGEST_SPAN && sectionOf(text) !== null);
}

function headingsIn(segments: readonly Segment[]): number {
  // Words that a line's end broke off are no heading.
  return segments.filter((segment) => !/^\p{Ll}/u.test(textOf(segment)) && opensSection(segment)).length;
}

function sizeOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + textOf(segment).length, 0);
}
