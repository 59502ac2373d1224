import { alignedShare, isLeftOf, isMargin, isSpan, textOf } from './gutter.ts';
import type { Segment } from './segments.ts';

/**
 * How far columns reach within `run`: sections that have the whole width, with nothing but their dates and places at the
 * right, lie below them. `heads` are the segments that open sections.
 */
export function beforeDatedSections(
  segments: readonly Segment[],
  heads: readonly Segment[],
  run: { top: number; bottom: number },
  x: number,
): number {
  const inside = segments.filter(({ base }) => base >= run.top && base <= run.bottom);
  const isRight = (one: Segment) => !isLeftOf(one, x);
  const above = (one: Segment) => inside.some((other) => isRight(other) && other.base < one.base - 2);
  const start = heads
    .filter((head) => inside.includes(head) && !isRight(head) && above(head))
    .sort((one, other) => one.base - other.base)
    .find((head) => {
      const tail = inside.filter(({ base }) => base > head.base - 2);
      const beside = tail.filter(isRight);
      return (
        beside.filter((one) => isSpan(textOf(one))).length >= Math.max(1, beside.length / 2) &&
        !beside.some((one) => heads.includes(one)) &&
        isMargin(beside) &&
        alignedShare(
          tail.filter((one) => !isRight(one)),
          beside,
        ) === 1
      );
    });
  return start ? start.base - 3 : run.bottom;
}

/** The same where a line crosses the gutter below: a left section that begins when the right column is at its end goes on in that line. */
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
