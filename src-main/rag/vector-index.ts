/** One passage's vectors, one behind the other: of all of it first, then of its parts where its embedder makes those. */
export interface Vector {
  id: number;
  embedding: Int8Array;
}

/** Vectors of one space side by side in memory, so that all can be compared in one pass. */
export interface VectorIndex {
  /** Cosine of a passage with the question, -1 to 1; null where its vector is of another space. */
  likeness(question: Int8Array, id: number): number | null;
  /** The passages most like the question, of at least `least`, best first. Exact: every vector is compared. */
  nearest(question: Int8Array, count: number, least: number): { id: number; likeness: number }[];
}

/** Lays vectors of length 127 out for comparing. A passage is as like a question as the likest of its parts. */
export function vectorIndex(vectors: readonly Vector[]): VectorIndex {
  const ids = Int32Array.from(vectors, ({ id }) => id);
  const places = new Map(vectors.map(({ id }, place) => [id, place] as const));
  const bytes = new Int8Array(vectors.reduce((sum, { embedding }) => sum + embedding.length, 0));
  /** Where each passage's bytes begin, and where the last one's end. */
  const starts = new Int32Array(vectors.length + 1);
  vectors.forEach(({ embedding }, place) => {
    bytes.set(embedding, starts[place]);
    starts[place + 1] = (starts[place] ?? 0) + embedding.length;
  });
  const productAt = (question: Int8Array, place: number): number => {
    const width = question.length;
    const end = starts[place + 1] as number;
    let best = Number.NEGATIVE_INFINITY;
    for (let from = starts[place] as number; from + width <= end; from += width) {
      let sum = 0;
      for (let at = 0; at < width; at += 1) sum += (question[at] as number) * (bytes[from + at] as number);
      if (sum > best) best = sum;
    }
    return best;
  };
  return {
    likeness(question, id) {
      const place = places.get(id);
      return place === undefined ? null : productAt(question, place) / UNIT;
    },
    nearest(question, count, least) {
      const best: { place: number; product: number }[] = [];
      let floor = least * UNIT;
      for (let place = 0; place < ids.length; place += 1) {
        const product = productAt(question, place);
        if (product < floor || (best.length === count && product === floor)) continue;
        let at = best.length;
        while (at > 0 && (best[at - 1]?.product ?? 0) < product) at -= 1;
        best.splice(at, 0, { place, product });
        if (best.length > count) best.pop();
        if (best.length === count) floor = best[count - 1]?.product ?? floor;
      }
      return best.map(({ place, product }) => ({ id: ids[place] ?? 0, likeness: product / UNIT }));
    },
  };
}

/** The product of two vectors of length 127 that are the same. */
const UNIT = 127 * 127;
