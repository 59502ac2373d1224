import { fold } from '../domain/fold.ts';

/** One word of what the user typed. */
export interface Word {
  raw: string;
  /** Folded, without the marks around it. */
  key: string;
  /** What stands between it and the word before: a comma or a bracket parts them. */
  parted: boolean;
  /** What it was read as; empty while it is of nothing yet. */
  read: string;
}

/** The words of a sentence, in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let parted = true;
  // "Pas d'agences": what is elided is a word of its own.
  const apart = text.replace(/(?<![\p{L}\p{N}])([dl])['’](?=\p{L})/giu, "$1' ");
  for (const [match] of apart.matchAll(/[,;:()[\]|–—]+|[^\s,;:()[\]|–—]+/gu)) {
    if (/^[,;:()[\]|–—]+$/u.test(match) || match === '-' || match === '/') {
      parted = true;
      continue;
    }
    const raw = match
      .replace(/^["'“”„«»!?.]+|["“”„«»!?]+$|(?<!^[dl])'+$/giu, '')
      .replace(/(?<=\p{L}{3})\.$/u, '');
    if (raw === '') continue;
    words.push({ raw, key: fold(raw).replace(/[’`´]/g, "'"), parted, read: '' });
    parted = false;
  }
  return words;
}

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseMap(list: readonly string[]): Phrases {
  const map = new Map<string, string[][]>();
  for (const phrase of list) {
    const parts = phrase.replace(/(?<![\p{L}\p{N}])([dl])'(?=\p{L})/gu, "$1' ").split(' ');
    const [first = ''] = parts;
    map.set(first, [...(map.get(first) ?? []), parts]);
  }
  for (const entries of map.values()) entries.sort((a, b) => b.length - a.length);
  return map;
}

/** How many unread words from `at` on are one of the phrases; 0 where none is. No comma stands inside a phrase. */
export function phraseAt(words: readonly Word[], at: number, phrases: Phrases): number {
  const first = words[at];
  if (first === undefined) return 0;
  for (const parts of phrases.get(first.key) ?? []) {
    const isWhole = parts.every((part, index) => {
      const word = words[at + index];
      return word !== undefined && word.key === part && word.read === '' && (index === 0 || !word.parted);
    });
    if (isWhole) return parts.length;
  }
  return 0;
}

/** Marks words as read. */
export function mark(words: readonly Word[], at: number, count: number, as: string): void {
  for (const word of words.slice(at, at + count)) word.read = as;
}
