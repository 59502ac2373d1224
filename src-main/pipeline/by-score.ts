import type { Lane } from '#shared/domain/run.ts';

/** Lanes with the best fit first. */
export function byScore(lanes: readonly Lane[]): Lane[] {
  return [...lanes].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
}
