/** One passage's vector. */
export interface Vector {
  id: number;
  embedding: Int8Array;
}

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
  vectors: readonly Vector[],
  byWords: readonly number[],
  k: number,
): Ranked[] {
  const likeness = new Map(vectors.map(({ id, embedding }) => [id, cosine(question, embedding)] as const));
  const byMeaning = [...likeness]
    .filter(([, value]) => value >= LEAST_LIKENESS)
    .sort((one, other) => other[1] - one[1])
    .slice(0, DEPTH);
  const scores = new Map<number, number>();
  const add = (id: number, rank: number) => scores.set(id, (scores.get(id) ?? 0) + 1 / (FUSION + rank + 1));
  byMeaning.forEach(([id], rank) => {
    add(id, rank);
  });
  byWords.forEach(add);
  return [...scores]
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
    .slice(0, k)
    .map(([id]) => ({ id, likeness: likeness.get(id) ?? null }));
}

function cosine(one: Int8Array, other: Int8Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum / (127 * 127);
}
