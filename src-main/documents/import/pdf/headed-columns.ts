import {
  freeRuns,
  type Gutter,
  isLeftOf,
  isMargin,
  looksLike,
  opensSection,
  standsOut,
  textOf,
} from './gutter.ts';
import type { PdfPage } from './read-pages.ts';
import type { Segment } from './segments.ts';

/** The least share of a page's width from the beginning of one column to that of the next. */
const LEAST_COLUMN = 0.2;
/** In points: so far from its heading's edge a column's lines begin. */
const INDENT = 24;

/**
 * The gutter between two short sections whose headings stand on one line, with nothing across it down to the next section
 * that takes the whole width; null where a page has none.
 */
export function findHeadedGutter(page: PdfPage, segments: readonly Segment[]): Gutter | null {
  const all = segments.filter(opensSection);
  const marked = all.filter((one) => standsOut(one, segments));
  // Where headings stand out, words of the running text's look name the columns of a table.
  const heads = (marked.length >= 2 ? marked : all).sort(
    (one, other) => one.base - other.base || one.left - other.left,
  );
  for (const head of heads) {
    const beside = heads.find((one) => one.left > head.right && Math.abs(one.base - head.base) < 2);
    // A heading in the margin and one beside it are a section and its first group.
    if (!beside || !looksLike(beside, head) || beside.left - head.left < page.width * LEAST_COLUMN) continue;
    const x = beside.left - 1;
    const run = freeRuns(segments, x).find(({ top, bottom }) => top <= head.base && bottom > head.base);
    if (!run) continue;
    const top = Math.min(head.base, beside.base) - 2;
    const below = segments.filter(({ base }) => base > head.base + 2 && base <= run.bottom);
    const isCrossed = segments.some(({ base }) => base > run.bottom + 1);
    const bottom = endOf(below, head, x, isCrossed) ?? run.bottom;
    const inside = below.filter(({ base }) => base <= bottom);
    const left = inside.filter((segment) => isLeftOf(segment, x));
    const right = inside.filter((segment) => !isLeftOf(segment, x));
    const aligned = right.filter((segment) => Math.abs(segment.left - beside.left) < INDENT);
    if (left.length === 0 || aligned.length < Math.max(1, right.length * 0.3)) continue;
    if (left.some((segment) => segment.right > x)) continue;
    return { x: beside.left, top, bottom };
  }
  return null;
}

/** Where a section begins below that takes the whole width: a line of it lies across, or its dates stand at the right. */
function endOf(below: readonly Segment[], head: Segment, x: number, isCrossed: boolean): number | null {
  const starts = below.filter((segment) => isHeadingLike(segment, head));
  const wide = starts.find((start) => {
    const next = starts.find(({ base }) => base > start.base + 2)?.base ?? Number.POSITIVE_INFINITY;
    const beside = below.filter(
      (one) => !isLeftOf(one, x) && one.base > start.base - 2 && one.base < next - 2,
    );
    return isLeftOf(start, x) && beside.length > 0 && isMargin(beside);
  });
  const last = isCrossed ? starts.at(-1) : undefined;
  const found = wide ?? last;
  return found ? found.base - 3 : null;
}

function isHeadingLike(segment: Segment, head: Segment): boolean {
  const text = textOf(segment);
  return (
    opensSection(segment) || (head.runs[0]?.bold === true && text.length < 40 && looksLike(segment, head))
  );
}
