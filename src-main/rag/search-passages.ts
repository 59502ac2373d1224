import type { VectorIndex } from './vector-index.ts';

/** A passage that holds words of the question, and how many of them: 0 to 1. */
export interface WordHit {
  id: number;
  share: number;
}

export interface Ranked {
  id: number;
  /** Cosine, -1 to 1; null where its vector is of another space. */
  likeness: number | null;
}

/** The constant of reciprocal rank fusion. */
const FUSION = 60;
/** The least likeness of a passage without the words. Other embedders' 0.5 is 0.35 for vectors of words: "npm run evals -- rag". */
const LEAST_LIKENESS = 0.35;
/** How many of each list are fused. */
export const DEPTH = 50;

/**
 * Fuses passages that are like the question in meaning with those that hold its words (Cormack and others, 2009:
 * reciprocal rank fusion), a passage counting as a hit by words as far as it holds them: one word in five is mostly
 * chance. What only vectors found must be like the question by 0.35.
 */
export function fuseRanks(
  question: Int8Array,
  vectors: VectorIndex,
  byWords: readonly WordHit[],
  k: number,
): Ranked[] {
  const scores = new Map<number, number>();
  const add = (id: number, rank: number, share: number) =>
    scores.set(id, (scores.get(id) ?? 0) + share / (FUSION + rank + 1));
  vectors.nearest(question, DEPTH, LEAST_LIKENESS).forEach(({ id }, rank) => {
    add(id, rank, 1);
  });
  byWords.forEach(({ id, share }, rank) => {
    add(id, rank, share);
  });
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, k)
    .map(([id]) => ({ id, likeness: vectors.likeness(question, id) }));
}
