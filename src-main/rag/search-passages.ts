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
  /** By skill that the question names: passages that name it, or one within it. */
  byNames?: readonly (readonly number[])[];
  /** Cosine. */
  least: number;
  k: number;
}

/** The constant of reciprocal rank fusion. */
const FUSION = 60;
/** A passage with less of a question's words has them mostly by chance: it comes after what is like the question. */
const TELLING = 0.5;
const FEW = 20;
/** A passage that has the skill which a question names is what was asked for more surely than one that is like it. */
const NAMED = 1.3;
/** How many of each list are fused. */
export const DEPTH = 50;

/**
 * Fuses passages that are like the question in meaning with those that hold its words (Cormack and others, 2009:
 * reciprocal rank fusion), a passage counting as a hit by words as far as it holds them, and by names as far as it has the
 * skills that the question names. What only vectors found must be
 * like the question by `least`; without a question's vector words alone find.
 */
export function fuseRanks({ question, vectors, byWords, byNames = [], least, k }: ToFuse): Ranked[] {
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
  const likeness = (id: number) => (question === null ? null : vectors.likeness(question, id));
  const named = new Map<number, number>();
  for (const id of byNames.flat()) named.set(id, (named.get(id) ?? 0) + 1 / byNames.length);
  [...named]
    .map(([id, share]) => ({ id, share, likeness: likeness(id) ?? 0 }))
    .sort((one, other) => other.share - one.share || other.likeness - one.likeness)
    .forEach(({ id, share }, rank) => {
      add(id, rank, NAMED * (share > TELLING ? share : share / FEW));
    });
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, k)
    .map(([id]) => ({ id, likeness: likeness(id) }));
}
