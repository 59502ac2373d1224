import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unitBytes } from './unit-bytes.ts';

/** Makes a vector of a text. Vectors of different embedders are never compared. */
export interface Embedder {
  id: string;
  dimensions: number;
  /** Signed bytes, of length 127 or 0 for a text without a word. */
  embed(text: string): Int8Array;
}

/** Numbers in a vector of a word. */
export const DIMENSIONS = 100;
/** How fast the weight of common words falls (Arora and others, 2017: a simple but tough-to-beat baseline). */
const SMOOTH = 1e-4;

/** How much a word without a vector counts beside others: it is found by its letters, and its vector is chance. */
export const UNKNOWN = 0.1;

const loaded = new Map<string, Embedder>();

/** Likeness of questions of forms: word vectors from `resources/embeddings`, the rarer a word the more it counts, and each once. */
export function wordVectors(folder: string): Embedder {
  const known = loaded.get(folder);
  if (known) return known;
  const words = readFileSync(join(folder, 'words.txt'), 'utf8').trim().split('\n');
  const bytes = readFileSync(join(folder, 'vectors.bin'));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ranks = new Map(words.map((word, index) => [word, index] as const));
  const total = Math.log(words.length) + 0.577;
  const embedder: Embedder = {
    id: `words-${words.length}-2`,
    dimensions: DIMENSIONS,
    embed(text) {
      const sum = new Float64Array(DIMENSIONS);
      for (const word of new Set(wordsIn(text))) {
        const rank = ranks.get(word) ?? ranks.get(word.replace(/'s$/, ''));
        const share = 1 / (((rank ?? words.length) + 1) * total);
        const weight = SMOOTH / (SMOOTH + share);
        if (rank === undefined) addUnknown(sum, word, weight * UNKNOWN);
        else
          for (let at = 0; at < DIMENSIONS; at += 1)
            sum[at] = (sum[at] ?? 0) + weight * ((vectors[rank * DIMENSIONS + at] ?? 0) / 127);
      }
      return unitBytes(sum);
    },
  };
  loaded.set(folder, embedder);
  return embedder;
}

/** Words as the vectors know them: small letters, signs of names such as `c++` and `.net` kept. */
export function wordsIn(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:[.'’+#-][\p{L}\p{N}+#]+)*[+#]*/gu)
      ?.map((word) => word.replaceAll('’', "'")) ?? []
  );
}

/** A word without a vector gets one of its own, always the same, so that it is like itself and nothing else. */
export function addUnknown(sum: Float64Array, word: string, weight: number): void {
  let seed = 2166136261;
  for (const letter of word) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16777619);
  const scale = weight / Math.sqrt(DIMENSIONS);
  for (let at = 0; at < DIMENSIONS; at += 1) {
    seed = Math.imul(seed ^ (seed >>> 15), 2246822519) + at;
    sum[at] = (sum[at] ?? 0) + ((seed >>> 3) & 1 ? scale : -scale);
  }
}
