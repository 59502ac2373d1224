import bank from '../../../resources/orders/to-machines.json' with { type: 'json' };
import { fold } from '../fold.ts';

/** How far apart, in characters, the parts of one order stand at most. */
const NEAR = 70;
const CLOSE = 25;

type Words = (typeof bank.languages)['de'];
type Rule = (plain: string) => boolean;

/** Where Latin letters stand within a script without spaces: "AIは". */
const SEAM =
  /(?<=[\u1100-\u11ff\u3041-\u9fff\uac00-\ud7a3])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u1100-\u11ff\u3041-\u9fff\uac00-\ud7a3])/g;

/** A text as rules read it: folded, words apart by one space, a space before the first. */
const plainOf = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(SEAM, ' ')} `;
/** Scripts that write no spaces have no beginnings of words either. */
const begins = (stem: string) => {
  const plain = plainOf(stem).trimEnd();
  return /^ [a-z0-9а-я]/.test(plain) ? plain : plain.trimStart();
};
/** Short ones, and those that end in `_`, are whole words: "ki" is not "kind". */
const stemOf = (stem: string) =>
  /^ [a-zа-я]{1,3}$/.test(begins(stem)) || stem.endsWith('_') ? `${begins(stem)}(?= )` : begins(stem);
const anyOf = (stems: readonly string[]) => `(?:${stems.map(stemOf).join('|')})`;
const gap = (most: number) => `.{0,${most}}?`;

/** The rules of one language. */
function rulesOf(words: Words): Rule[] {
  const machine = anyOf(words.machines);
  const one = (source: string): Rule => {
    const made = new RegExp(source);
    return (text) => made.test(text);
  };
  const all = (...lists: (readonly string[])[]): Rule => {
    const made = lists.map((stems) => new RegExp(anyOf(stems), 'g'));
    return (text) => standNear(text, made);
  };
  return [
    all(words.disregard, words.instructions, words.which),
    one(`${anyOf(words.toMachine)}${gap(CLOSE)}${machine}`),
    one(`${machine}${gap(CLOSE)}${anyOf(words.must)}${gap(NEAR)}${anyOf(words.say)}`),
    all(words.hide, words.not, words.people),
    all(words.rate, words.candidates, words.best),
    one(anyOf(words.roles)),
  ];
}

function machineFirst(): Rule {
  const names = new Set(Object.values(bank.languages).flatMap(({ machines }) => machines));
  const made = new RegExp(`${anyOf([...names])}${gap(12)}(?:${bank.machineFirst.map(begins).join('|')})`);
  return (text) => made.test(text);
}

const RULES: readonly Rule[] = [...Object.values(bank.languages).flatMap(rulesOf), machineFirst()];

/** Whether a sentence speaks to a program, in any of the languages of `resources/orders`. */
export function speaksToMachines(sentence: string): boolean {
  const plain = plainOf(sentence);
  return RULES.some((rule) => rule(plain));
}

/** Whether each pattern is found, all of them near to one place of the first. */
function standNear(text: string, patterns: readonly RegExp[]): boolean {
  const places: { start: number; end: number }[][] = [];
  for (const pattern of patterns) {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return false;
    places.push(found.map(({ index, 0: { length } }) => ({ start: index, end: index + length })));
  }
  const [first = [], ...others] = places;
  const isNear = (one: { start: number; end: number }, other: { start: number; end: number }) =>
    Math.max(one.end, other.end) - Math.min(one.start, other.start) <= NEAR;
  return first.some((one) => others.every((found) => found.some((other) => isNear(one, other))));
}
