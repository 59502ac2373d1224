/** Numbers that look drawn by chance and are the same for the same seed. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** Fills bytes with noise, and answers them. */
  fill(bytes: Buffer): Buffer;
}

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (least, most) => least + Math.floor(next() * (Math.max(least, most) - least + 1)),
    fill(bytes) {
      for (let at = 0; at < bytes.length; at += 1) bytes[at] = Math.floor(next() * 256);
      return bytes;
    },
  };
}
