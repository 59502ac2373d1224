import type { Spelling } from './taxonomy.ts';
import { isJoined, type Token, tokensOf } from './tokens.ts';

interface Node {
  next: Map<string, Node>;
  ends: Spelling[];
}

/** A spelling found in a text, from one token to another (the last one included). */
export interface PhraseHit {
  spelling: Spelling;
  first: number;
  last: number;
}

/** Finds all spellings in one pass over a text's words: at each word the longest wins, and hits don't overlap. */
export function createPhraseTrie(
  spellings: readonly Spelling[],
): (text: string, tokens: readonly Token[]) => PhraseHit[] {
  const root: Node = { next: new Map(), ends: [] };
  for (const spelling of spellings) insert(root, spelling);

  return (text, tokens) => {
    const hits: PhraseHit[] = [];
    for (let index = 0; index < tokens.length; ) {
      const hit = longestAt(root, text, tokens, index);
      if (hit) hits.push(hit);
      index = hit ? hit.last + 1 : index + 1;
    }
    return hits;
  };
}

function insert(root: Node, spelling: Spelling): void {
  let node = root;
  for (const token of tokensOf(spelling.text)) {
    const next = node.next.get(token.key) ?? { next: new Map(), ends: [] };
    node.next.set(token.key, next);
    node = next;
  }
  node.ends.push(spelling);
}

function longestAt(root: Node, text: string, tokens: readonly Token[], first: number): PhraseHit | null {
  let node: Node | undefined = root;
  let best: PhraseHit | null = null;
  for (let last = first; last < tokens.length; last += 1) {
    const token: Token | undefined = tokens[last];
    const before = tokens[last - 1];
    if (!token || (last > first && before && !isJoined(text, before, token))) break;
    node = node.next.get(token.key);
    if (!node) break;
    const written = text.slice(tokens[first]?.start, token.end);
    const spelling = node.ends.find((end) => !end.exact || isSpelled(written, end.text));
    if (spelling) best = { spelling, first, last };
  }
  return best;
}

function isSpelled(written: string, exact: string): boolean {
  return written === exact || written === `${exact}s` || written === `${exact}’s`;
}
