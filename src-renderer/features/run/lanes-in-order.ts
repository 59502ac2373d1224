import type { Lane } from '#shared/domain/run.ts';

const isJudged = ({ done, status }: Lane): boolean =>
  done.includes('analyst') || status === 'skipped' || status === 'failed';

/** The best fit first once all are judged, as they are worked on; before that as they were found, so that no row jumps. */
export function lanesInOrder<T extends Lane>(lanes: readonly T[]): T[] {
  return lanes.every(isJudged) ? lanes.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1)) : [...lanes];
}
