/** So many lines are added at a time: a part takes well under a second. */
const PART = 100;

/** Adds the lines of a long list a part at a time and says how many are done; answers how many were new. A stop is heard between two parts. */
export async function inParts(
  lines: readonly number[],
  { onDone, isStopped }: { onDone: (done: number) => void; isStopped: () => boolean },
  add: (part: number[]) => Promise<{ added: readonly string[] }>,
): Promise<number> {
  let added = 0;
  onDone(0);
  for (let at = 0; at < lines.length && !isStopped(); at += PART) {
    const part = lines.slice(at, at + PART);
    added += (await add(part)).added.length;
    onDone(at + part.length);
  }
  return added;
}
