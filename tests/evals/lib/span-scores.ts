import { existsSync, readFileSync } from 'node:fs';

/** A whole posting as its annotators saw it, with what they marked as knowledge, each wording once. */
export interface AnnotatedPosting {
  id: string;
  text: string;
  knowledge: string[];
}

/** How well predicted wordings meet the annotated ones; F1 of each kind, and the precision that it holds. */
export interface SpanScores {
  strict: { precision: number; recall: number; f1: number };
  jaccard: { precision: number; recall: number; f1: number };
}

/** The annotated postings of one random half (the other is for looking at); null where they are not at hand. */
export function annotatedPostings(half: 'tuned' | 'held-back'): AnnotatedPosting[] | null {
  const file = new URL('../../../../shared/data/skills/skillspan_dev.json', import.meta.url);
  const path = existsSync(file) ? file : null;
  if (!path) return null;
  const postings = new Map<string, { lines: string[]; knowledge: Set<string> }>();
  for (const line of readFileSync(path, 'utf8').trim().split('\n')) {
    const { idx, source, tokens, tags_knowledge: tags } = JSON.parse(line) as AnnotatedLine;
    const id = `${source}-${idx}`;
    if (isHeldBack(id) !== (half === 'held-back')) continue;
    const posting = postings.get(id) ?? { lines: [], knowledge: new Set<string>() };
    postings.set(id, posting);
    posting.lines.push(tokens.join(' '));
    for (const span of spansOf(tokens, tags)) posting.knowledge.add(normalised(span));
  }
  return [...postings].map(([id, { lines, knowledge }]) => ({
    id,
    text: lines.join('\n'),
    knowledge: [...knowledge],
  }));
}

/** Scores predictions against the annotation over all postings together, every wording once a posting. */
export function scoreSpans(
  pairs: readonly { gold: readonly string[]; found: readonly string[] }[],
): SpanScores {
  const sums = { found: 0, gold: 0, right: 0, met: 0, near: 0, reached: 0 };
  for (const { gold, found: raw } of pairs) {
    const found = [...new Set(raw.map(normalised))];
    sums.found += found.length;
    sums.gold += gold.length;
    sums.right += found.filter((text) => gold.includes(text)).length;
    sums.near += found.reduce((sum, text) => sum + nearest(text, gold), 0);
    sums.reached += gold.reduce((sum, text) => sum + nearest(text, found), 0);
  }
  return {
    strict: rates(sums.right, sums.found, sums.right, sums.gold),
    jaccard: rates(sums.near, sums.found, sums.reached, sums.gold),
  };
}

interface AnnotatedLine {
  idx: number;
  source: string;
  tokens: string[];
  tags_knowledge: string[];
}

function spansOf(tokens: readonly string[], tags: readonly string[]): string[] {
  return tags.flatMap((tag, first) => {
    if (tag !== 'B') return [];
    let last = first;
    while (tags[last + 1] === 'I') last += 1;
    return [tokens.slice(first, last + 1).join(' ')];
  });
}

/** Lower case, white space and the marks at the ends aside. */
function normalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}.]+|[^\p{L}\p{N}+#]+$/gu, '');
}

function nearest(text: string, others: readonly string[]): number {
  const words = new Set(text.split(' '));
  return Math.max(0, ...others.map((other) => jaccard(words, new Set(other.split(' ')))));
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared);
}

function rates(right: number, found: number, met: number, gold: number): SpanScores['strict'] {
  const [precision, recall] = [found === 0 ? 0 : right / found, gold === 0 ? 0 : met / gold];
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** A fixed coin for each posting (FNV-1a). */
function isHeldBack(id: string): boolean {
  let hash = 2_166_136_261;
  for (const letter of id) hash = Math.imul(hash ^ letter.charCodeAt(0), 16_777_619) >>> 0;
  return (hash >>> 13) % 2 === 1;
}
