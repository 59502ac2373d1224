import type { Line } from './line.ts';

/**
 * `S E L E C T E D   W O R K` as `SELECTED WORK`: letters that were set apart for their looks are closed up, words stay
 * apart where wider spaces part them. Lines that hold anything else stay as they are, and so do lists of single letters.
 */
export function closeLetters(line: Line): Line {
  const words = line.cells
    .flatMap(({ runs }) =>
      runs
        .map(({ text }) => text)
        .join('')
        .split(/[^\S\n]{2,}/),
    )
    .filter((word) => word.trim() !== '');
  const first = line.cells[0];
  const run = first?.runs[0];
  if (!first || !run || !words.some(isSpaced) || !words.every((word) => isSpaced(word) || isSingle(word)))
    return line;
  const text = words.map((word) => word.replace(/\s+/g, '')).join(' ');
  return { ...line, cells: [{ ...first, runs: [{ ...run, text }], right: line.cells.at(-1)?.right ?? 0 }] };
}

/** At least three letters, each by itself, with a sign of a name between. */
function isSpaced(word: string): boolean {
  return /^\s*(?:[\p{L}\p{N}&.,'’:/-]\s){2,}[\p{L}\p{N}&.,'’:/-]\s*$/u.test(word);
}

function isSingle(word: string): boolean {
  return /^\s*[\p{L}&](?:\s\p{L})?\s*$/u.test(word);
}
