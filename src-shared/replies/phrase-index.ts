/** A phrase in words; in parts where ` .. ` stands between them. */
type Phrase = readonly (readonly string[])[];

/** Phrases by their first word: long lists are looked for in a text at once, where an expression of them takes long to make. */
export interface PhraseIndex {
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose first word has any ending. */
  open: readonly Phrase[];
}

/** So many words may stand where a phrase has ` .. `. */
const GAP = 8;

/** Of a folded text: "d'accord" and "short-listed" are two words each; a sign that parts clauses is one of its own. */
export function wordsOf(text: string): string[] {
  return text.replaceAll('’', "'").match(/@?[\p{L}\p{M}\p{N}*]+'?|[,;:()]|[.!?](?!\d)/gu) ?? [];
}

/** An index of folded phrases; `*` stands for the rest of a word, ` .. ` for up to eight words of one sentence. */
export function phraseIndex(list: readonly string[]): PhraseIndex {
  const byFirst = new Map<string, Phrase[]>();
  const open: Phrase[] = [];
  for (const text of new Set(list)) {
    const phrase = text.split(' .. ').map(wordsOf);
    const first = phrase[0]?.[0];
    if (first === undefined) continue;
    if (first.includes('*')) open.push(phrase);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return { byFirst, open };
}

/** Where each phrase ends that begins at a word: the place behind its last word. */
export function findPhrases({ byFirst, open }: PhraseIndex, words: readonly string[], at: number): number[] {
  const here = [...(byFirst.get(words[at] ?? '') ?? []), ...open];
  return here.flatMap((phrase) => endOf(phrase, words, at) ?? []);
}

/** Whether a text in words holds any of the phrases. */
export function holdsPhrase(index: PhraseIndex, words: readonly string[]): boolean {
  return words.some((_, at) => findPhrases(index, words, at).length > 0);
}

function endOf([part, ...rest]: Phrase, words: readonly string[], at: number): number | null {
  if (part === undefined || !part.every((word, index) => matches(word, words[at + index]))) return null;
  const end = at + part.length;
  if (rest.length === 0) return end;
  for (let next = end, passed = 0; next < words.length && passed <= GAP; next += 1) {
    const found = endOf(rest, words, next);
    if (found !== null) return found;
    const word = words[next] ?? '';
    if (/^[.!?]$/.test(word)) return null;
    if (/\w/.test(word)) passed += 1;
  }
  return null;
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
