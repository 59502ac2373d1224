import type { MergeNotes } from './difference.ts';
import { textKey, wordsShared } from './same-items.ts';

/** Lines that share this much of their words say the same thing in another way. */
const ALIKE = 0.75;
/** Shorter ones are names that may stand within any line. */
const FEWEST_WORDS = 4;

/** The profile's lines, and behind them those that only the file has; of one that reads alike the user chooses. */
export function mergeLines(
  mine: readonly string[],
  theirs: readonly string[],
  { path, of }: { path: string; of: string },
  notes: MergeNotes,
): string[] {
  const merged = [...mine];
  const fresh = newOf(mine, theirs, notes);
  const twins = twinsOf(mine, fresh, new Set(theirs.map(textKey)));
  for (const [index, line] of fresh.entries()) {
    const at = twins.get(index) ?? -1;
    const own = mine[at];
    if (own === undefined) {
      merged.push(line);
      notes.news.push({ kind: of, text: line });
      continue;
    }
    const choice = notes.choice({
      key: `${path}.${at}`,
      of,
      label: 'A line',
      mine: own,
      theirs: line,
      canKeepBoth: true,
    });
    if (choice === 'theirs') merged[at] = line;
    else if (choice === 'both') merged.push(line);
  }
  return merged;
}

/** Short names, as of skills: the profile's, and behind them those that only the file has. */
export function mergeNames(
  mine: readonly string[],
  theirs: readonly string[],
  of: string,
  notes: MergeNotes,
): string[] {
  const fresh = newOf(mine, theirs, notes);
  for (const text of fresh) notes.news.push({ kind: of, text });
  return [...mine, ...fresh];
}

/** What the file has and the profile has not, each once. */
function newOf(mine: readonly string[], theirs: readonly string[], notes: MergeNotes): string[] {
  const known = new Set(mine.map(textKey));
  const fresh = theirs.filter((text) => !known.has(textKey(text)) && known.add(textKey(text)));
  notes.same += theirs.length - fresh.length;
  return fresh;
}

/** Which of the profile's lines each new one says in other words; the nearest first, each line in one pair. */
function twinsOf(
  mine: readonly string[],
  fresh: readonly string[],
  said: ReadonlySet<string>,
): Map<number, number> {
  const pairs = fresh.flatMap((line, index) =>
    mine.flatMap((own, at) => {
      // What the file says as well needs no other words.
      if (said.has(textKey(own)) || fewestWords(own, line) < FEWEST_WORDS) return [];
      const shared = wordsShared(own, line);
      return shared < ALIKE ? [] : [{ index, at, shared }];
    }),
  );
  const twins = new Map<number, number>();
  for (const { index, at } of pairs.sort((one, other) => other.shared - one.shared)) {
    if (!twins.has(index) && ![...twins.values()].includes(at)) twins.set(index, at);
  }
  return twins;
}

const fewestWords = (...lines: readonly string[]): number =>
  Math.min(...lines.map((line) => textKey(line).split(' ').length));
