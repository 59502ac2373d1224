import { bulletIn } from '../layout/bullets.ts';
import { cellText } from '../layout/line.ts';
import { datesIn, isOnlyDates } from '../story/dates-in.ts';
import { sectionOf } from '../story/words.ts';
import type { Segment } from './segments.ts';

/** The empty strip between two columns: where the right one begins, and how far it reaches. */
export interface Gutter {
  x: number;
  top: number;
  bottom: number;
}

/** How far a word too long for its column may reach over its edge, in points. */
const OVERHANG = 12;
/** From baseline to baseline, in heights of the type, within one block. */
const CLOSE_BELOW = 1.5;
/** In signs: a span of time with its place; longer texts are not searched for dates. */
export const LONGEST_SPAN = 50;

/** The stretches of the page in which nothing stands across `x`. */
export function freeRuns(segments: readonly Segment[], x: number): { top: number; bottom: number }[] {
  const sorted = [...segments].sort((one, other) => one.base - other.base);
  const runs: { top: number; bottom: number }[] = [];
  let run: { top: number; bottom: number } | null = null;
  let crossed = Number.NEGATIVE_INFINITY;
  for (const { left, right, base } of sorted) {
    if (left < x && right > x + OVERHANG) {
      // All of this line lies outside, also what was counted before it.
      if (run && run.bottom >= base - 2) run.bottom = base - 2.5;
      if (run) runs.push(run);
      run = null;
      crossed = base;
    } else if (base < crossed + 2) {
      // It stands on the line that crosses.
    } else if (run) run.bottom = base;
    else run = { top: base, bottom: base };
  }
  if (run) runs.push(run);
  return runs.filter(({ top, bottom }) => bottom > top);
}

export function isLeftOf({ left, right }: { left: number; right: number }, x: number): boolean {
  return left < x && right <= x + OVERHANG;
}

/** Mostly dates, or few short words: what stands at the edge of entries. */
export function isMargin(segments: readonly Segment[]): boolean {
  const texts = blocksIn(segments);
  const spans = texts.map(isSpan);
  const long = texts.some((text, index) => text.length > 34 && !spans[index]);
  return !long && spans.filter((is) => is).length >= texts.length * 0.3;
}

/** A span of time, with its place or by itself. */
export function isSpan(text: string): boolean {
  return text.length < LONGEST_SPAN && (isOnlyDates(text) || datesIn(text)?.range === true);
}

/** The texts of a side, lines that stand close below one another joined. */
export function blocksIn(segments: readonly Segment[]): string[] {
  return partBlocks(segments).map((block) => block.map(textOf).join(' '));
}

/** The first line of each block of a side. */
export function blockStarts(segments: readonly Segment[]): Segment[] {
  return partBlocks(segments).flatMap((block) => block.slice(0, 1));
}

function partBlocks(segments: readonly Segment[]): Segment[][] {
  const blocks: Segment[][] = [];
  let before: Segment | null = null;
  for (const segment of [...segments].sort((one, other) => one.base - other.base)) {
    const close = before !== null && segment.base - before.base < segment.size * CLOSE_BELOW;
    const alike = before !== null && Math.abs(before.size - segment.size) < 0.6;
    if (close && alike) blocks.at(-1)?.push(segment);
    else blocks.push([segment]);
    before = segment;
  }
  return blocks;
}

/** Whether words are larger than the running text of `all`, or in capitals. */
export function standsOut(segment: Segment, all: readonly Segment[]): boolean {
  const text = textOf(segment);
  return segment.size > runningSize(all) * 1.08 || (text.length > 3 && text === text.toUpperCase());
}

/** Asked for each place that a gutter might be at. */
const SIZES = new WeakMap<readonly Segment[], number>();

function runningSize(segments: readonly Segment[]): number {
  const known = SIZES.get(segments) ?? measured(segments);
  SIZES.set(segments, known);
  return known;
}

function measured(segments: readonly Segment[]): number {
  const weights = new Map<number, number>();
  for (const one of segments) {
    const size = Math.round(one.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + textOf(one).length);
  }
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10;
}

/** How many of `some` stand on a line with one of `others`. */
export function alignedShare(others: readonly Segment[], some: readonly Segment[]): number {
  const hits = some.filter((one) => others.some((other) => Math.abs(one.base - other.base) < 1.5));
  return hits.length / some.length;
}

/** Words that head a section; an item of a list heads none. */
export function opensSection(segment: Segment): boolean {
  const text = textOf(segment);
  return sectionOf(text) !== null && bulletIn(text) === null;
}

/** The words of a segment. */
export function textOf(segment: Segment): string {
  return cellText(segment);
}

/** Whether words are set in one size and style. */
export function looksLike(one: Segment, other: Segment): boolean {
  const [run, model] = [one.runs[0], other.runs[0]];
  return Math.abs(one.size - other.size) < 0.6 && run?.bold === model?.bold && run?.italic === model?.italic;
}
