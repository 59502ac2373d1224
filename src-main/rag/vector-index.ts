/** One passage's vector. */
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

/** Lays vectors of length 127 out for comparing. */
export function vectorIndex(vectors: readonly Vector[]): VectorIndex {
  const width = vectors[0]?.embedding.length ?? 0;
  const ids = Int32Array.from(vectors, ({ id }) => id);
  const rows = new Map(vectors.map(({ id }, row) => [id, row] as const));
  const bytes = new Int8Array(width * vectors.length);
  vectors.forEach(({ embedding }, row) => {
    bytes.set(embedding.subarray(0, width), row * width);
  });
  const productAt = (question: Int8Array, row: number): number => {
    let sum = 0;
    const from = row * width;
    for (let at = 0; at < width; at += 1) sum += (question[at] as number) * (bytes[from + at] as number);
    return sum;
  };
  return {
    likeness(question, id) {
      const row = rows.get(id);
      return row === undefined ? null : productAt(question, row) / UNIT;
    },
    nearest(question, count, least) {
      const best: { row: number; product: number }[] = [];
      let floor = least * UNIT;
      for (let row = 0; row < ids.length; row += 1) {
        const product = productAt(question, row);
        if (product < floor || (best.length === count && product === floor)) continue;
        let at = best.length;
        while (at > 0 && (best[at - 1]?.product ?? 0) < product) at -= 1;
        best.splice(at, 0, { row, product });
        if (best.length > count) best.pop();
        if (best.length === count) floor = best[count - 1]?.product ?? floor;
      }
      return best.map(({ row, product }) => ({ id: ids[row] ?? 0, likeness: product / UNIT }));
    },
  };
}

/** The product of two vectors of length 127 that are the same. */
const UNIT = 127 * 127;
