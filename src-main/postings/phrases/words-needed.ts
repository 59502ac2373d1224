import { RAW, type Slots, tokensOf } from './compile-phrases.ts';

/** Tells at little cost that none of some phrases can stand in a text, before their long expression is tried. */
export interface WordsNeeded {
  /** Whether one of the phrases may stand in a text of these words, as `plainWords` gives them. */
  mayMatch(words: string): boolean;
}

/** Derived from the phrases: of each, words of which one is in every text that it matches. */
export function wordsNeeded(phrases: readonly string[], slots: Slots = {}): WordsNeeded {
  const needed = new Set<string>();
  let always = false;
  const scripts = phrases.some((phrase) => RAW.test(phrase));
  for (const phrase of phrases) {
    if (RAW.test(phrase)) continue;
    const { words } = anyOf([...tokensOf(phrase, slots)]);
    if (words === null) always = true;
    else for (const word of words) needed.add(word);
  }
  return {
    mayMatch: (text) =>
      always || (scripts && RAW.test(text)) || text.split(' ').some((word) => needed.has(word)),
  };
}

type Needed = ReadonlySet<string> | null;

/** Reads alternatives up to their closing bracket: one word of each, or none where one of them needs none. */
function anyOf(tokens: string[]): { words: Needed } {
  const each: Needed[] = [];
  let best: Needed = null;
  const better = (other: Needed): void => {
    if (other !== null && (best === null || rarity(other) > rarity(best))) best = other;
  };
  for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
    if (token === ')' || token === ']') break;
    if (token === '|') {
      each.push(best);
      best = null;
    } else if (token === '(') better(anyOf(tokens).words);
    else if (token === '[') anyOf(tokens);
    else better(new Set([token]));
  }
  each.push(best);
  const all = new Set<string>();
  for (const words of each) {
    if (words === null) return { words: null };
    for (const word of words) all.add(word);
  }
  return { words: all };
}

/** Long words are rare, and a set is as common as its shortest. */
const rarity = (words: ReadonlySet<string>): number =>
  Math.min(...[...words].map(({ length }) => length)) - words.size / 1000;
