/** Phrases by their first word, so that many lists are looked for in a text without an expression for each. */
export interface PhraseIndex {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Those whose first word has any ending. */
  open: readonly (readonly string[])[];
}

/** Of a folded text: "didn't" is two words, "d'accord" and "short-listed" as well. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/@?[\p{L}\p{M}\p{N}*]+'?/gu) ?? [];
}

/** An index of folded phrases; `*` stands for the rest of a word. */
export function phraseIndex(list: readonly string[]): PhraseIndex {
  const byFirst = new Map<string, string[][]>();
  const open: string[][] = [];
  for (const phrase of new Set(list)) {
    const words = wordsOf(phrase);
    const [first] = words;
    if (first === undefined) continue;
    if (first.includes('*')) open.push(words);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return { byFirst, open };
}

/** Where each phrase ends that begins at a word: the place behind its last word. */
export function findPhrases({ byFirst, open }: PhraseIndex, words: readonly string[], at: number): number[] {
  const here = [...(byFirst.get(words[at] ?? '') ?? []), ...open];
  return here
    .filter((phrase) => phrase.every((word, index) => matches(word, words[at + index])))
    .map((phrase) => at + phrase.length);
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  const star = pattern.indexOf('*');
  if (star < 0) return pattern === word;
  return (
    word.length >= pattern.length - 1 &&
    word.startsWith(pattern.slice(0, star)) &&
    word.endsWith(pattern.slice(star + 1))
  );
}
