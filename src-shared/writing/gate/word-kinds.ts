import data from '../../../resources/meanings/word-kinds.json' with { type: 'json' };
import { remembered } from '../../domain/remembered.ts';

interface Meaning {
  part: string;
  kinds: readonly number[];
  roots: readonly number[];
  like: readonly number[];
}

interface Kinds {
  /** Numbers of meanings, as they are written. */
  words: ReadonlyMap<string, string>;
  irregular: ReadonlyMap<string, string>;
  meanings: readonly string[];
}

let read: Kinds | null = null;

const numbers = (list = ''): number[] =>
  list
    .split(' ')
    .filter(Boolean)
    .map((number) => Number.parseInt(number, 36));

const pairsIn = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines.split('\n').map((line): [string, string] => {
      const at = line.indexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );

function kinds(): Kinds {
  read ??= {
    words: pairsIn(data.words),
    irregular: pairsIn(data.irregular),
    meanings: data.meanings.split('\n'),
  };
  return read;
}

/** A meaning by its number. */
function meaningAt(at: number): Meaning {
  const line = kinds().meanings[at] ?? '';
  const [own, roots, like] = line.slice(1).split('|');
  return { part: line[0] ?? '', kinds: numbers(own), roots: numbers(roots), like: numbers(like) };
}

/** Endings of inflected English words and what stands for them in the base form. */
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
  ['er', 'e'],
  ['er', ''],
] as const;
const REMEMBERED = 4000;

/** A word, in lower case, and all that it would be a regular form of in English. */
export function mayBeFormsOf(word: string): string[] {
  const bases = RULES.flatMap(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < 2) return [];
    const base = word.slice(0, -ending.length) + instead;
    return [base, /(.)\1$/.test(base) ? base.slice(0, -1) : base];
  });
  return [word, ...bases];
}

/** The base forms that an English word, in lower case, is known to be of. */
export function basesOf(word: string): string[] {
  const { words, irregular } = kinds();
  return [...new Set([irregular.get(word) ?? word, ...mayBeFormsOf(word)])].filter((one) => words.has(one));
}

const meaningsOf = remembered(REMEMBERED, (word: string): ReadonlySet<number> => {
  const { words } = kinds();
  return new Set(basesOf(word).flatMap((base) => numbers(words.get(base))));
});

/** What a word may mean, and of a noun what deed has the same root: "recovery" is of "recover". */
const meant = remembered(REMEMBERED, (word: string): ReadonlySet<number> => {
  const own = [...meaningsOf(word)];
  const deeds = own.map(meaningAt).flatMap(({ part, roots }) => (part === 'n' ? roots : []));
  return new Set([...own, ...deeds.filter((root) => meaningAt(root).part === 'v')]);
});

/** Steps up to a more general word; a deed of a more general kind soon tells of anything. */
const UP = new Map([
  ['n', 5],
  ['v', 2],
]);

/** All that a word of the facts may mean, and what these are kinds of. */
const saidBy = remembered(REMEMBERED, (word: string): ReadonlySet<number> => {
  const own = [...meaningsOf(word)];
  const near = own.map(meaningAt).flatMap(({ roots, like }) => [...roots, ...like]);
  const said = new Set<number>([...own, ...near]);
  let top = own;
  for (let step = 1; top.length > 0; step += 1) {
    top = top.map(meaningAt).flatMap(({ part, kinds: up }) => (step <= (UP.get(part) ?? 0) ? up : []));
    for (const at of top) said.add(at);
  }
  return said;
});

/** Whether an English word of a claim, in lower case, may say what a word of the facts says, or something more general: "lorry" is a vehicle, "teacher" is of "teach". */
export function saysKindOf(claim: string, fact: string): boolean {
  const said = saidBy(fact);
  return [...meant(claim)].some((at) => said.has(at));
}
