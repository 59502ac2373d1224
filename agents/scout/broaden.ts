import { coreTitle, titleLikeness } from '#shared/domain/job-title.ts';
import { SEARCH_TITLES } from './search-titles.ts';

const MOST = 4;
const NEAR = 0.5;

/**
 * Other searches for the same kind of work, nearest first and at most four: the title without its level, then usual
 * titles for the same work, then its last words ("embedded Rust engineer" -> "Rust engineer").
 */
export function broadenQuery(query: string): string[] {
  const core = coreTitle(query);
  const related = SEARCH_TITLES.map((title) => ({ title, likeness: titleLikeness(title, core) }))
    .filter(({ likeness }) => likeness >= NEAR)
    .sort((left, right) => right.likeness - left.likeness)
    .map(({ title }) => title);
  const words = core.split(' ').filter((word) => word !== '');
  const shorter = words.length > 2 ? [words.slice(-2).join(' ')] : [];
  return otherThan(query, [core, ...related.slice(0, MOST), ...shorter]).slice(0, MOST);
}

/** The searches that differ from the first one and from each other, in order. */
export function otherThan(query: string, candidates: readonly string[]): string[] {
  const seen = new Set([keyOf(query)]);
  return candidates.flatMap((candidate) => {
    const text = candidate.replace(/\s+/g, ' ').trim();
    if (text === '' || seen.has(keyOf(text))) return [];
    seen.add(keyOf(text));
    return [text];
  });
}

function keyOf(query: string): string {
  return query
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
