import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asking from '../../resources/meanings/asking-words.json' with { type: 'json' };
import { unitBytes } from './unit-bytes.ts';
import { addUnknown, DIMENSIONS, type Embedder, UNKNOWN, wordsIn } from './word-vectors.ts';

/** A text with a smaller share of English words is in another language. */
const ENGLISH = 0.5;

/** A shorter part says too little: its few words would be near to many questions by chance. */
const LEAST_WORDS = 3;

/** Sentences, and lines such as those of a list. */
const partsOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\s*[\n•▪●]+\s*/u).filter((part) => part.trim() !== '');

const ASKING = new Set(asking.words);

const loaded = new Map<string, MeaningEmbedder>();

export interface MeaningEmbedder extends Embedder {
  /** Vectors of a passage, one behind the other: of all of it, then of each sentence, since a mean over several matters is near to none of them. */
  embedPassage(text: string): Int8Array;
  /** As `embed`, without the words that every question about one's own files has ("experience", "work"). */
  embedQuestion(text: string): Int8Array;
}

/**
 * The built-in embedder of the user's files: word vectors from `resources/meanings`, each word counting as much as it was
 * found to tell. They know English; a text in another language is like those that share its words.
 */
export function meaningVectors(folder: string): MeaningEmbedder {
  const known = loaded.get(folder);
  if (known) return known;
  const [english = [], others = []] = readFileSync(join(folder, 'words.txt'), 'utf8')
    .trim()
    .split('\n\n')
    .map((part) => part.split('\n'));
  const words = [...english, ...others];
  const bytes = readFileSync(join(folder, 'vectors.bin'));
  const vectors = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const weights = readFileSync(join(folder, 'weights.bin'));
  const rows = new Map(words.map((word, row) => [word, row] as const));
  const usual = weights.reduce((sum, weight) => sum + weight, 0) / weights.length;
  const vectorOf = (list: readonly string[]): Int8Array => {
    const sum = new Float64Array(DIMENSIONS);
    const rowOf = (word: string) => rows.get(word) ?? rows.get(word.replace(/'s$/, ''));
    const spelt = list.filter((word) => /\p{L}/u.test(word));
    const inEnglish = spelt.filter((word) => (rowOf(word) ?? words.length) < english.length).length;
    const isEnglish = inEnglish >= spelt.length * ENGLISH;
    for (const word of new Set(list)) {
      const row = isEnglish ? rowOf(word) : undefined;
      if (row === undefined) addUnknown(sum, word, usual * UNKNOWN);
      else
        for (let at = 0; at < DIMENSIONS; at += 1)
          sum[at] = (sum[at] ?? 0) + (weights[row] ?? 0) * ((vectors[row * DIMENSIONS + at] ?? 0) / 127);
    }
    return unitBytes(sum);
  };
  const embedder: MeaningEmbedder = {
    id: `meanings-${words.length}-2`,
    dimensions: DIMENSIONS,
    embed: (text) => vectorOf(wordsIn(text)),
    embedPassage(text) {
      const parts = partsOf(text).map(wordsIn);
      const telling = parts.filter((part) => part.length >= LEAST_WORDS);
      const all = [wordsIn(text), ...(parts.length > 1 ? telling : [])].map(vectorOf);
      const joined = new Int8Array(all.length * DIMENSIONS);
      all.forEach((vector, at) => {
        joined.set(vector, at * DIMENSIONS);
      });
      return joined;
    },
    embedQuestion(text) {
      const all = wordsIn(text);
      const telling = all.filter((word) => !ASKING.has(word));
      return vectorOf(telling.some((word) => (weights[rows.get(word) ?? -1] ?? 1) > 0) ? telling : all);
    },
  };
  loaded.set(folder, embedder);
  return embedder;
}
