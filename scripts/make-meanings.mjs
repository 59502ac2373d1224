import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pairsOf } from './embeddings/pairs.mjs';
import { train } from './embeddings/train.mjs';
import { lemmasBy, readWordNet } from './embeddings/wordnet.mjs';
import { root } from './setup/paths.mjs';

// Makes resources/meanings: `node scripts/make-meanings.mjs WINK.json WORDNET/dict EXCEPTIONS/data MOBY/words.txt`, of the
// npm packages that its README names. The words that are used most and those that WordNet knows, each with a vector that
// was moved towards words and definitions that mean the same, and with how much it counts.
const [USED, KNOWN, REACH, STEPS] = [60_000, 75_000, 200_000, 750];
/** How fast the weight of common words falls (Arora and others, 2017). */
const SMOOTH = 1e-4;
const WORD = /[\p{L}\p{N}]+(?:[.'’+#-][\p{L}\p{N}+#]+)*[+#]*/gu;

const [source, wordnet, exceptions, moby] = process.argv.slice(2);
if (!moby) {
  process.stderr.write(
    'usage: node scripts/make-meanings.mjs WINK.json WORDNET/dict EXCEPTIONS/data MOBY/words.txt\n',
  );
  process.exit(2);
}
const { words: all, vectors, dimensions: width } = JSON.parse(readFileSync(source, 'utf8'));
const spelt = all.filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}.+#'-]*$/u.test(word));
const ranks = new Map(spelt.map((word, rank) => [word, rank]));
const synsets = readWordNet(wordnet);
const { lemma, known } = lemmasBy(synsets, exceptions, (word) => ranks.get(word));
const more = spelt.slice(USED, REACH).filter((word) => known.has(word));
const kept = [...spelt.slice(0, USED), ...more.slice(0, KNOWN - USED)];
const rows = new Map(kept.map((word, row) => [word, row]));
const stop = new Set(
  JSON.parse(readFileSync(join(root, 'resources/embeddings/stop-words.json'), 'utf8')).words.en,
);

const base = new Float32Array(kept.length * width);
const shared = sharedPart();
kept.forEach((word, row) => {
  const vector = vectors[word].slice(0, width);
  const along = vector.reduce((sum, value, at) => sum + value * shared[at], 0);
  const own = vector.map((value, at) => value - along * shared[at]);
  const length = Math.hypot(...own) || 1;
  own.forEach((value, at) => {
    base[row * width + at] = value / length;
  });
});
const total = Math.log(spelt.length) + 0.577;
const weights = kept.map((word) => SMOOTH / (SMOOTH + 1 / ((ranks.get(word) + 1) * total)));
const lemmaOf = Int32Array.from(kept, (word, row) => rows.get(lemma(word)) ?? row);
const random = seeded(11);
const draw = pairsOf({
  ...{ synsets, random, thesaurus: moby, skills: join(root, 'resources/skills') },
  lemmaOf: (row) => lemmaOf[row],
  wordsOf: (text) =>
    [...new Set(text.toLowerCase().match(WORD) ?? [])].flatMap((word) =>
      stop.has(word) ? [] : (rows.get(word) ?? []),
    ),
});
const moved = train({
  ...{ base, width, lemmaOf, weights, draw, steps: STEPS },
  told: (step, loss) => process.stdout.write(`step ${step} of ${STEPS}: loss ${loss.toFixed(3)}\n`),
});

// Words that WordNet knows come first; behind an empty line stand names, and words of other languages.
const sorted = [true, false].map((english) =>
  kept.map((_, row) => row).filter((row) => known.has(kept[lemmaOf[row]]) === english),
);
const order = sorted.flat();
const lengths = order.map((row) => Math.hypot(...moved.subarray(row * width, (row + 1) * width)));
const most = Math.max(...lengths);
const bytes = Int8Array.from(
  order.flatMap((row, at) =>
    Array.from(moved.subarray(row * width, (row + 1) * width), (value) =>
      Math.round((value / (lengths[at] || 1)) * 127),
    ),
  ),
);
const shares = Uint8Array.from(order, (row, at) =>
  stop.has(kept[row]) ? 0 : Math.round((lengths[at] / most) * 255),
);
const folder = join(root, 'resources', 'meanings');
mkdirSync(folder, { recursive: true });
const lines = sorted.map((part) => part.map((row) => kept[row]).join('\n'));
writeFileSync(join(folder, 'words.txt'), `${lines.join('\n\n')}\n`);
writeFileSync(join(folder, 'vectors.bin'), bytes);
writeFileSync(join(folder, 'weights.bin'), shares);
process.stdout.write(`${kept.length} words of ${width} numbers\n`);

/** The direction that the words in use have most in common; by Zipf's law the n-th is used 1/n as often as the first. */
function sharedPart() {
  const mean = new Float64Array(width);
  spelt.slice(0, USED).forEach((word, rank) => {
    for (let at = 0; at < width; at += 1) mean[at] += vectors[word][at] / (rank + 1);
  });
  const size = Math.hypot(...mean);
  return mean.map((value) => value / size);
}

/** Numbers from 0 to 1 that are the same in each run (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
