import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { irregularForms, readWordNet, sensesBy } from './embeddings/wordnet.mjs';
import { root } from './setup/paths.mjs';

// Makes resources/meanings/word-kinds.json: `node scripts/make-word-kinds.mjs WORDNET/dict EXCEPTIONS/data`, of the npm packages
// that resources/meanings/README.md names. For each common English word what it may mean, and for each meaning what it is a
// kind of and what has the same root.
const [USED, SENSES, SHARE] = [34_000, { n: 8, v: 8, a: 5, r: 3 }, 0.02];
const [wordnet, exceptions] = process.argv.slice(2);
if (!exceptions) {
  process.stderr.write('usage: node scripts/make-word-kinds.mjs WORDNET/dict EXCEPTIONS/data\n');
  process.exit(2);
}
const used = new Set(
  readFileSync(join(root, 'resources/meanings/words.txt'), 'utf8')
    .split('\n\n')[0]
    .split('\n')
    .slice(0, USED),
);
const synsets = readWordNet(wordnet);
const senses = sensesBy(wordnet, { most: SENSES, share: SHARE });
const words = [...senses.keys()].filter((word) => used.has(word)).sort();
const KIND = new Set(['@', '@i']);
const ROOT = new Set(['+', '\\', '$']);
const LIKE = new Set(['&']);

const ids = new Map();
const pending = [];
const idOf = (synset) => {
  if (!ids.has(synset)) {
    ids.set(synset, ids.size);
    pending.push(synset);
  }
  return ids.get(synset);
};
const short = (list) => list.map((id) => id.toString(36)).join(' ');
const lines = words.map((word) => `${word} ${short(senses.get(word).map(idOf))}`);
const meanings = [];
for (let at = 0; at < pending.length; at += 1) {
  const synset = pending[at];
  const { pointers } = synsets.get(synset);
  const of = (signs) => [
    ...new Set(pointers.filter(([sign, to]) => signs.has(sign) && synsets.has(to)).map(([, to]) => to)),
  ];
  const kinds = of(KIND).map(idOf);
  const roots = of(ROOT)
    .filter((to) => ids.has(to))
    .map(idOf);
  const like = of(LIKE)
    .filter((to) => ids.has(to))
    .map(idOf);
  meanings.push(`${synset[0]}${short(kinds)}|${short(roots)}|${short(like)}`.replace(/\|+$/, ''));
}
const known = new Set(words);
const irregular = [...irregularForms(exceptions)]
  .filter(([form, base]) => known.has(base) && used.has(form))
  .map(([form, base]) => `${form} ${base}`);
const data = {
  about:
    'English words, one a line, with numbers (base 36) of what they may mean; `meanings`: by number, its part of speech, the numbers of what it is a kind of, of what has the same root, and of what is much the same; `irregular`: forms with their base.',
  source: 'made by scripts/make-word-kinds.mjs from WordNet 3.1, see resources/meanings',
  date: '2026-11-29',
  words: lines.join('\n'),
  irregular: irregular.join('\n'),
  meanings: meanings.join('\n'),
};
writeFileSync(join(root, 'resources/meanings/word-kinds.json'), `${JSON.stringify(data, null, 2)}\n`);
process.stdout.write(`${lines.length} words, ${meanings.length} meanings, ${irregular.length} irregular\n`);
