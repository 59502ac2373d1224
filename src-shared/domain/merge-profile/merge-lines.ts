import type { MergeNotes } from './difference.ts';
import { textKey, wordsShared } from './same-items.ts';

/** Lines that share this much of their words say the same thing in another way. */
const ALIKE = 0.75;

/** The profile's lines, and behind them those that only the file has; of one that reads alike the user chooses. */
export function mergeLines(
  mine: readonly string[],
  theirs: readonly string[],
  { path, of }: { path: string; of: string },
  notes: MergeNotes,
): string[] {
  const merged = [...mine];
  for (const line of theirs) {
    const key = textKey(line);
    if (mine.some((own) => textKey(own) === key)) {
      notes.same += 1;
      continue;
    }
    const at = mine.findIndex(
      (own) =>
        textKey(own).split(' ').length > 3 &&
        wordsShared(own, line) >= ALIKE &&
        !theirs.some((other) => textKey(other) === textKey(own)),
    );
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
