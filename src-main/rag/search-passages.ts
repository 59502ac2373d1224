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

interface ToFuse {
  question: Int8Array | null;
  vectors: VectorIndex;
  byWords: readonly WordHit[];
  /** Cosine. */
  least: number;
  k: number;
}

/** The constant of reciprocal rank fusion. */
const FUSION = 60;
/** A passage with less of a question's words has them mostly by chance: it comes after what is like the question. */
const TELLING = 0.5;
const FEW = 20;
/** How many of each list are fused. */
export const DEPTH = 50;

/**
 * Fuses passages that are like the question in meaning with those that hold its words (Cormack and others, 2009:
 * reciprocal rank fusion), a passage counting as a hit by words as far as it holds them. What only vectors found must be
 * like the question by `least`; without a question's vector words alone find.
 */
export function fuseRanks({ question, vectors, byWords, least, k }: ToFuse): Ranked[] {
  const scores = new Map<number, number>();
  const add = (id: number, rank: number, share: number) =>
    scores.set(id, (scores.get(id) ?? 0) + share / (FUSION + rank + 1));
  const near = question === null ? [] : vectors.nearest(question, DEPTH, least);
  near.forEach(({ id }, rank) => {
    add(id, rank, 1);
  });
  byWords.forEach(({ id, share }, rank) => {
    add(id, rank, share < TELLING ? share / FEW : share);
  });
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, k)
    .map(([id]) => ({ id, likeness: question === null ? null : vectors.likeness(question, id) }));
}
