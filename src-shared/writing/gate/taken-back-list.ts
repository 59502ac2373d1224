import { wordsOf } from '../word-key.ts';
import type { Span } from './spans.ts';
import type { TakenBack } from './taken-back.ts';
import type { UnrealPatterns } from './unreal-patterns.ts';

/** A thing of a list is named in so few words. */
const MOST_WORDS = 3;

/** The further things of a list whose first is taken back: ", Python or Go" behind "no experience with Java". */
export function listBehind(
  text: string,
  first: TakenBack,
  clauses: readonly Span[],
  { joined, joins, strong, deed, general }: UnrealPatterns,
): TakenBack[] {
  const found: TakenBack[] = [];
  for (const { start, end } of clauses) {
    const said = text.slice(start, end);
    if (!said.startsWith(',') || deed.test(said) || said.search(joins) >= 0) return [];
    const things = said.slice(1).split(joined).map(wordsOf);
    if (things.some((words) => words.length > MOST_WORDS)) return [];
    found.push({ start, end, from: start + 1, isList: true });
    if (strong.test(said)) return found;
    if (things.length > 1) {
      const isOfKind = general.test(text.slice(first.start, first.end));
      return isOfKind && things.every((words) => words.length <= 1) ? found : [];
    }
  }
  // "Never used AWS, Azure": names alone, behind a name.
  const areNames = [first, ...found].every(({ start, end }) => NAME_LAST.test(text.slice(start, end)));
  return areNames && clauses.length === found.length ? found : [];
}

const NAME_LAST = /(?:^|[\s,])\p{Lu}[\p{L}\p{N}+#.]*\.?\s*$/u;
