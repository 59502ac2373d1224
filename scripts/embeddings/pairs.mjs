import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const WHOLE = new Set(['@', '@i']);
const SAME_ROOT = '+';
const TOPIC = new Set([';c', ';u', ';r']);
const NEAR = new Set(['&', '%m', '%p', '%s', '#s', '*', '>', '$', '^', '\\', '=']);
/** How often each kind of pair is drawn. */
const SHARES = {
  meaning: 0.24,
  kind: 0.05,
  kinds: 0.04,
  root: 0.05,
  example: 0.14,
  gap: 0.05,
  topic: 0.03,
  thesaurus: 0.12,
  skill: 0.03,
  sentence: 0.25,
};

/**
 * Draws two lists of words that mean much the same: a word and its definition, a word and what it is a kind of, an
 * example and the word it is of, words that stand together in a thesaurus, a skill and its other names, and sentences put
 * together of such pairs. `wordsOf` gives the words of a text, `random` numbers from 0 to 1.
 */
export function pairsOf({ synsets, thesaurus, skills, wordsOf, lemmaOf, random }) {
  const lists = { meaning: [], kind: [], kinds: [], root: [], example: [], gap: [], topic: [], short: [] };
  const add = (list, one, other) => {
    const same = new Set(one.map(lemmaOf));
    const differs =
      other.some((word) => !same.has(lemmaOf(word))) || new Set(other.map(lemmaOf)).size < same.size;
    if (one.length > 0 && other.length > 0 && differs) lists[list].push([one, other]);
  };
  const said = new Map(
    [...synsets].map(([id, { words, definition }]) => [id, [wordsOf(words.join(' ')), wordsOf(definition)]]),
  );
  for (const [id, { pointers, examples }] of synsets) {
    const [names, meaning] = said.get(id);
    add('meaning', meaning, names);
    for (const [sign, to] of pointers) {
      const [others, other] = said.get(to) ?? [];
      if (!others) continue;
      if (WHOLE.has(sign)) {
        add('kind', meaning, others);
        add('kinds', meaning, other);
      } else if (sign === SAME_ROOT) add('root', meaning, other);
      else if (TOPIC.has(sign)) for (const text of [names, meaning]) add('topic', text, others);
      if (WHOLE.has(sign) || sign === SAME_ROOT || TOPIC.has(sign) || NEAR.has(sign))
        add('short', names, others);
    }
    const own = new Set(names.map(lemmaOf));
    for (const text of examples.map(wordsOf)) {
      add('example', text, [...meaning, ...names]);
      if (names.length > 1)
        add(
          'gap',
          text.filter((word) => !own.has(lemmaOf(word))),
          names,
        );
    }
  }
  const roots = readThesaurus(thesaurus, wordsOf);
  const named = readSkills(skills, wordsOf);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, count) => Array.from({ length: count }, () => pick(list));
  const draw = {
    thesaurus() {
      const [root, rest] = pick(roots);
      if (random() < 0.5) return [root, some(rest, 4).flat()];
      return [some(rest, 3).flat(), some(rest, 3).flat()];
    },
    skill: () => pick(named),
    sentence() {
      const parts = Array.from({ length: pick([2, 2, 3, 3, 4]) }, () => {
        const kind = random();
        const [one, other] =
          kind < 0.5
            ? pick(lists.short)
            : kind < 0.75
              ? pick(lists.meaning)
              : kind < 0.95
                ? wordOf()
                : pick(named);
        return random() < 0.5 ? [one, other] : [other, one];
      });
      return [parts.flatMap(([one]) => one), parts.flatMap(([, other]) => other)];
    },
  };
  const wordOf = () => {
    const [root, rest] = pick(roots);
    return [root, pick(rest)];
  };
  return () => {
    let left = random();
    for (const [kind, share] of Object.entries(SHARES)) {
      left -= share;
      if (left < 0) return draw[kind]?.() ?? pick(lists[kind]);
    }
    return pick(lists.meaning);
  };
}

function readThesaurus(file, wordsOf) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(','))
    .map(([root = '', ...rest]) => [wordsOf(root), rest.map(wordsOf).filter((words) => words.length > 0)])
    .filter(([root, rest]) => root.length > 0 && rest.length > 2);
}

/** "Intensive care = ^ICU > Critical care, Nursing": a skill's other names and what it belongs to. */
function readSkills(folder, wordsOf) {
  const names = readdirSync(folder)
    .filter((one) => one.endsWith('.json'))
    .sort();
  return names
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).skills ?? [])
    .flatMap((line) => {
      const [left = '', right = ''] = line.split('>');
      const [first, ...others] = left.split(/[=,]/).map((text) => wordsOf(text.replaceAll('^', '')));
      return [...others, ...right.split(',').map((text) => wordsOf(text.replaceAll('^', '')))].map(
        (other) => [first, other],
      );
    })
    .filter(([one, other]) => one.length > 0 && other.length > 0 && one.join() !== other.join());
}
