import type { Lane, RunView } from '#shared/domain/run.ts';

const isJudged = ({ done, status }: Lane): boolean =>
  done.includes('analyst') || status === 'skipped' || status === 'failed';

/** Whether the postings are still being read, and none is worked on yet: what is worked on first is chosen from all. */
export function isReading({ status, lanes }: Pick<RunView, 'status'> & { lanes: readonly Lane[] }): boolean {
  if (status !== 'running' && status !== 'paused') return false;
  return lanes.some((lane) => !isJudged(lane)) && lanes.every(({ stage }) => stage === 'analyst');
}

/** The best fit first, as they are worked on; what was not read last. */
export function lanesInOrder<T extends Lane>(lanes: readonly T[]): T[] {
  return lanes.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1));
}
