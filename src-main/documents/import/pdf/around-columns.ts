import { alignedShare, isLeftOf, isMargin, isSpan, textOf } from './gutter.ts';
import type { Segment } from './segments.ts';

interface Run {
  top: number;
  bottom: number;
}

/**
 * `run` without the sections above and below two columns that have the whole width, with nothing but their dates and
 * places at the right. `heads` are the segments that open sections.
 */
export function withoutDatedSections(
  segments: readonly Segment[],
  heads: readonly Segment[],
  run: Run,
  x: number,
): Run {
  const inside = segments.filter(({ base }) => base >= run.top && base <= run.bottom);
  const [left, right] = [inside.filter((one) => isLeftOf(one, x)), inside.filter((one) => !isLeftOf(one, x))];
  const areDates = (some: readonly Segment[]) =>
    some.filter((one) => isSpan(textOf(one))).length >= Math.max(1, some.length / 2) &&
    !some.some((one) => heads.includes(one)) &&
    isMargin(some) &&
    alignedShare(left, some) === 1;
  const first = Math.min(...heads.filter((head) => right.includes(head)).map(({ base }) => base));
  const top = areDates(right.filter(({ base }) => base < first - 2)) ? first - 2 : run.top;
  const start = heads
    .filter((head) => left.includes(head) && right.some(({ base }) => base < head.base - 2))
    .sort((one, other) => one.base - other.base)
    .find((head) => areDates(right.filter(({ base }) => base > head.base - 2)));
  return { top, bottom: start ? start.base - 3 : run.bottom };
}

/** How far two columns reach where a line crosses the gutter below: a left section that begins when the right column is at its end goes on in that line. */
export function beforeOpenSection(
  left: readonly Segment[],
  right: readonly Segment[],
  heads: readonly Segment[],
  bottom: number,
): number {
  const end = Math.max(...right.map(({ base }) => base));
  const open = heads.filter((head) => left.includes(head) && head.base > end + 2);
  return open.length > 0 ? Math.min(...open.map(({ base }) => base)) - 3 : bottom;
}
