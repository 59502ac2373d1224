import { visibleText } from '#shared/domain/visible-text.ts';
import { cellText, type Run } from '../layout/line.ts';
import { datesIn, isOnlyDates } from '../story/dates-in.ts';
import type { PageItem } from './page-item.ts';

/** Words that stand close together on one baseline. */
export interface Segment {
  runs: Run[];
  left: number;
  right: number;
  /** Upper edge and baseline, in points from above. */
  top: number;
  base: number;
  size: number;
  /** Whether an icon stands right before it. */
  icon: boolean;
}

/** In heights of the type: what parts two words, and what parts two segments. */
const WORD_GAP = 0.16;
const SEGMENT_GAP = 1.15;
const COLUMN_GAP = 0.7;
const ICON = /^[\p{Co}\u{1F300}-\u{1FAFF}\u2700-\u27bf\u2600-\u26ff\u2300-\u23ff]+$/u;
/** What symbol fonts use for a bullet; drawn letters of TeX have it where other fonts have a control sign. */
const SYMBOL_BULLETS = /^[\u0080-\u009f\uf0b7\uf0a7\uf076\uf0d8\uf0fc\uf06e\uf0a8\uf02d\uf0be]$/;

/**
 * Joins items of a page to segments, in the order of their lines. Icons are left out and part what stands beside them.
 * `apart` is the gap, in heights of the type, that begins another segment.
 */
export function segmentsOf(items: readonly PageItem[], apart = SEGMENT_GAP): Segment[] {
  const rows: PageItem[][] = [];
  for (const item of [...items].sort((one, other) => baseOf(one) - baseOf(other) || one.x - other.x)) {
    const row = rows.at(-1);
    if (row && isSameRow(row, item)) row.push(item);
    else rows.push([item]);
  }
  return rows.flatMap((row) =>
    joinRow(
      row.sort((one, other) => one.x - other.x),
      apart,
    ),
  );
}

function isSameRow(row: readonly PageItem[], item: PageItem): boolean {
  const largest = row.reduce((found, one) => (one.size > found.size ? one : found));
  return Math.abs(baseOf(largest) - baseOf(item)) < 0.36 * Math.min(largest.size, item.size * 1.6);
}

function joinRow(row: readonly PageItem[], apart: number): Segment[] {
  const segments: Segment[] = [];
  let icon = false;
  let box: number | undefined;
  for (const item of row) {
    const bullet = SYMBOL_BULLETS.test(item.text.trim());
    if (ICON.test(item.text.trim()) && !bullet) {
      icon = true;
      continue;
    }
    const text = visibleText((bullet ? '•' : item.text).replace(/\p{Co}/gu, ''));
    const last = segments.at(-1);
    const gap = last ? item.x - last.right : 0;
    const run: Run = { text, bold: item.bold, italic: item.italic, link: item.link };
    // Bold words that begin a good way off begin a cell of their own, as in a table's columns.
    const bolder = last?.runs.at(-1)?.bold === false && item.bold && gap > COLUMN_GAP * item.size;
    // Two tags side by side: each has a box of its own around it.
    const parted = box !== undefined && item.box !== undefined && item.box !== box;
    const boxed = parted && gap > WORD_GAP * item.size;
    box = item.box;
    const begins = last !== undefined && gap < WORD_GAP * item.size && isBehindDates(last, text);
    if (!last || icon || gap > apart * item.size || bolder || boxed || begins) {
      segments.push({
        runs: [run],
        left: item.x,
        right: item.x + item.width,
        top: item.top,
        base: baseOf(item),
        size: item.size,
        icon,
      });
    } else {
      const spaced = gap > WORD_GAP * item.size && !/\s$/.test(last.runs.at(-1)?.text ?? '');
      add(last, spaced ? { ...run, text: ` ${text}` } : run);
      last.right = Math.max(last.right, item.x + item.width);
      last.top = Math.min(last.top, item.top);
      last.size = Math.max(last.size, item.size);
    }
    icon = false;
  }
  return segments;
}

/** A column of dates that its last one fills: what is set right behind it begins the next column. */
function isBehindDates(segment: Segment, text: string): boolean {
  const before = segment.runs.at(-1)?.text ?? '';
  if (!/^\p{Lu}\p{Ll}/u.test(text) || !/[\p{Ll}\d]$/u.test(before)) return false;
  const whole = cellText(segment);
  return datesIn(whole)?.range === true && isOnlyDates(whole);
}

function add(segment: Segment, run: Run): void {
  const last = segment.runs.at(-1);
  if (last && last.bold === run.bold && last.italic === run.italic && last.link === run.link)
    last.text += run.text;
  else segment.runs.push(run);
}

function baseOf(item: PageItem): number {
  return item.top + item.size;
}
