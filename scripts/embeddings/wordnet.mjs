import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** Endings of inflected English words and what stands for them in the base form (WordNet's own rules). */
const RULES = [
  ['ies', 'y'],
  ['ches', 'ch'],
  ['shes', 'sh'],
  ['xes', 'x'],
  ['ses', 's'],
  ['zes', 'z'],
  ['ves', 'f'],
  ['men', 'man'],
  ['s', ''],
  ['ied', 'y'],
  ['ed', 'e'],
  ['ed', ''],
  ['ing', 'e'],
  ['ing', ''],
];

/** WordNet's synsets by part of speech and offset: words, pointers, definition and examples. */
export function readWordNet(folder) {
  const synsets = new Map();
  for (const [part, name] of Object.entries(FILES))
    for (const line of readFileSync(join(folder, `data.${name}`), 'utf8').split('\n'))
      if (line !== '' && !line.startsWith('  ')) synsets.set(...synsetOf(part, line));
  return synsets;
}

function synsetOf(part, line) {
  const bar = line.indexOf('|');
  const fields = line.slice(0, bar).trim().split(/\s+/);
  const count = Number.parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, at) =>
    fields[4 + 2 * at]
      .replace(/\(.*\)/, '')
      .replaceAll('_', ' ')
      .toLowerCase(),
  );
  const from = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from - 1]) }, (_, at) => {
    const [sign, offset, other] = fields.slice(from + 4 * at, from + 4 * at + 3);
    return [sign, (other === 's' ? 'a' : other) + offset];
  });
  const gloss = line.slice(bar + 1).trim();
  const definition = gloss.replace(/;?\s*"[^"]*".*$/, '');
  const examples = [...gloss.matchAll(/"([^"]+)"/g)].map(([, text]) => text);
  return [part + fields[0], { words, pointers, definition, examples }];
}

/** The base form of an English word: of those that WordNet knows and `rankOf` ranks, the one that is used most. */
export function lemmasBy(synsets, exceptions, rankOf) {
  const known = new Set(
    [...synsets.values()].flatMap(({ words }) => words.filter((word) => !word.includes(' '))),
  );
  const irregular = readExceptions(exceptions);
  const isKnown = (word) => known.has(word) && rankOf(word) !== undefined;
  const lemma = (word) => {
    const exception = irregular.get(word);
    if (exception !== undefined && isKnown(exception)) return exception;
    if (word.length <= 3 || word.endsWith('ss')) return word;
    const bases = RULES.flatMap(([ending, instead]) => {
      if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
      const base = word.slice(0, -ending.length) + instead;
      const doubled = instead === '' && ending !== 's' && base.at(-1) === base.at(-2);
      return [base, ...(doubled ? [base.slice(0, -1)] : [])].filter(isKnown);
    });
    return bases.reduce((best, base) => (best === word || rankOf(base) < rankOf(best) ? base : best), word);
  };
  return { lemma, known };
}

/** The synsets of each word of one part, those used most first: at most so many, and each told at least that share as often as the first. */
export function sensesBy(folder, { most, share }) {
  const senses = new Map();
  const counts = new Map();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, rank, count] = line.split(' ');
    const [word, part] = /^([^%]+)%(\d)/.exec(key ?? '')?.slice(1) ?? [];
    if (word === undefined || word.includes('_')) continue;
    const letter = PARTS[part];
    const of = `${word} ${letter}`;
    const list = counts.get(of) ?? [];
    list.push({ synset: letter + offset, rank: Number(rank), count: Number(count) });
    counts.set(of, list);
  }
  for (const [of, list] of counts) {
    const [word, letter] = of.split(' ');
    const sorted = list.sort((one, other) => one.rank - other.rank);
    const first = sorted[0].count;
    const kept = sorted.filter(({ count }, at) => at < most[letter] && (at < 2 || count >= share * first));
    senses.set(word, [...(senses.get(word) ?? []), ...kept.map(({ synset }) => synset)]);
  }
  return senses;
}

const PARTS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/** Irregular forms of words with their base. */
export function irregularForms(folder) {
  return readExceptions(folder);
}

function readExceptions(folder) {
  const irregular = new Map();
  for (const name of readdirSync(folder)
    .filter((one) => one.endsWith('.exc'))
    .sort())
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const [word, base] = line.split(' ');
      if (base && !irregular.has(word)) irregular.set(word, base);
    }
  return irregular;
}
