/** A vector's direction in signed bytes: of length 127, or 0 where it has none. */
export function unitBytes(vector: ArrayLike<number>): Int8Array {
  let squares = 0;
  for (let at = 0; at < vector.length; at += 1) squares += (vector[at] ?? 0) ** 2;
  const length = Math.sqrt(squares);
  return Int8Array.from(vector, (value) => (length === 0 ? 0 : Math.round((value / length) * 127)));
}
