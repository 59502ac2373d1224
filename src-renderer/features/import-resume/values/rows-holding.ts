/** Shorter texts stand in too many lines by chance. */
const SHORTEST = 3;

/** The lines of a file that hold each line of a text, the first one for each. */
export function rowsHolding(lines: readonly string[], text: string): number[] {
  const wanted = text.split('\n').filter((part) => part.trim().length >= SHORTEST);
  const rows = wanted.map((part) => {
    // A data file may write a quotation mark or a line's end in a way of its own.
    const start = /^[^"\\\n]*/.exec(part.trim())?.[0] ?? '';
    return start.length < SHORTEST ? -1 : lines.findIndex((line) => line.includes(start));
  });
  return [...new Set(rows)].filter((row) => row >= 0);
}
