import type { VectorIndex } from './vector-index.ts';

export interface Ranked {
  id: number;
  /** Cosine, -1 to 1; null where its vector is of another space. */
  likeness: number | null;
}

/** As the seed has them: the constant of reciprocal rank fusion, and the least likeness of a passage without the words. */
const FUSION = 60;
const LEAST_LIKENESS = 0.5;
/** How many of each list are fused. */
export const DEPTH = 50;

/**
 * Fuses passages that are like the question in meaning with those that hold its words (Cormack and others, 2009:
 * reciprocal rank fusion). What only vectors found must be like it by 0.5.
 */
export function fuseRanks(
  question: Int8Array,
  vectors: VectorIndex,
  byWords: readonly number[],
  k: number,
): Ranked[] {
  const scores = new Map<number, number>();
  const add = (id: number, rank: number) => scores.set(id, (scores.get(id) ?? 0) + 1 / (FUSION + rank + 1));
  vectors.nearest(question, DEPTH, LEAST_LIKENESS).forEach(({ id }, rank) => {
    add(id, rank);
  });
  byWords.forEach(add);
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, k)
    .map(([id]) => ({ id, likeness: vectors.likeness(question, id) }));
}
