import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import asking from '../../resources/meanings/asking-words.json' with { type: 'json' };
import { LANGUAGES, type ReadWords, readElsewhere, type WordMeaning } from './other-languages.ts';
import { unitBytes } from './unit-bytes.ts';
import { addUnknown, DIMENSIONS, type Embedder, UNKNOWN, wordsIn } from './word-vectors.ts';

/** A text with a smaller share of English words is in another language. */
const ENGLISH = 0.5;

/** A shorter part says too little: its few words would be near to many questions by chance. */
const LEAST_WORDS = 3;

/** How much a word of another language counts whose meaning is not known: what is not understood is like nothing else. */
const UNREAD = 0.3;

/** How much two texts of one language are alike by that alone, so that a stranger must be better to come first. */
const SAME_LANGUAGE = 0.15;
const TONGUES = ['en', ...LANGUAGES, 'other'] as const;
const WIDTH = DIMENSIONS + TONGUES.length;

/** Sentences, and lines such as those of a list. */
const partsOf = (text: string): string[] =>
  text.split(/(?<=[.!?;])\s+|\s*[\n•▪●]+\s*/u).filter((part) => part.trim() !== '');

const ASKING = new Set(asking.words);

const loaded = new Map<string, MeaningEmbedder>();

interface Read extends Omit<ReadWords, 'language'> {
  language: (typeof TONGUES)[number];
}

export interface MeaningEmbedder extends Embedder {
  /** Vectors of a passage, one behind the other: of all of it, then of each sentence, since a mean over several matters is near to none of them. */
  embedPassage(text: string): Int8Array;
  /** As `embed`, without the words that every question about one's own files has ("experience", "work"). */
  embedQuestion(text: string): Int8Array;
}

/**
 * The built-in embedder of the user's files: word vectors from `resources/meanings`, each word counting as much as it was
 * found to tell. They know English; words of work in German, French and Spanish have the vectors of English ones that mean
 * the same. A text in any other language is like those that share its words.
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
  const rowOf = (word: string) => rows.get(word) ?? rows.get(word.replace(/'s$/, ''));
  const isEnglish = (word: string) => (rowOf(word) ?? words.length) < english.length;
  const tells = ({ english: found }: WordMeaning) =>
    found.length === 0 || found.some((word) => (weights[rows.get(word) ?? -1] ?? 1) > 0);

  const read = (text: string): Read => {
    const list = wordsIn(text);
    const elsewhere = readElsewhere(list, isEnglish);
    if (elsewhere) return elsewhere;
    const spelt = list.filter((word) => /\p{L}/u.test(word));
    const isKnown = spelt.filter(isEnglish).length >= spelt.length * ENGLISH;
    return {
      language: isKnown ? 'en' : 'other',
      words: list.map((word) => ({ word, english: isKnown ? [word] : [] })),
    };
  };
  const vectorOf = ({ language, words: list }: Read): Int8Array => {
    const sum = new Float64Array(DIMENSIONS);
    for (const { word, english: meanings } of new Map(list.map((one) => [one.word, one])).values()) {
      const found = meanings.flatMap((one) => rowOf(one) ?? []);
      if (found.length === 0) addUnknown(sum, word, usual * (language === 'en' ? UNKNOWN : UNREAD));
      for (const row of found)
        for (let at = 0; at < DIMENSIONS; at += 1)
          sum[at] =
            (sum[at] ?? 0) +
            ((weights[row] ?? 0) * ((vectors[row * DIMENSIONS + at] ?? 0) / 127)) / found.length;
    }
    const length = Math.hypot(...sum);
    if (length === 0) return new Int8Array(WIDTH);
    const whole = new Float64Array(WIDTH);
    whole.set(sum.map((value) => (value / length) * Math.sqrt(1 - SAME_LANGUAGE)));
    whole[DIMENSIONS + TONGUES.indexOf(language)] = Math.sqrt(SAME_LANGUAGE);
    return unitBytes(whole);
  };

  const embedder: MeaningEmbedder = {
    id: `meanings-${words.length}-3`,
    dimensions: WIDTH,
    embed: (text) => vectorOf(read(text)),
    embedPassage(text) {
      const parts = partsOf(text);
      const telling = parts.filter((part) => wordsIn(part).length >= LEAST_WORDS);
      const all = [text, ...(parts.length > 1 ? telling : [])].map((part) => vectorOf(read(part)));
      const joined = new Int8Array(all.length * WIDTH);
      all.forEach((vector, at) => {
        joined.set(vector, at * WIDTH);
      });
      return joined;
    },
    embedQuestion(text) {
      const { language, words: all } = read(text);
      const telling = all.filter(
        ({ english: found }) => found.length === 0 || found.some((word) => !ASKING.has(word)),
      );
      return vectorOf({ language, words: telling.some(tells) ? telling : all });
    },
  };
  loaded.set(folder, embedder);
  return embedder;
}
