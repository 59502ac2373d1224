import headings from '../../../resources/resume-words/headings.json' with { type: 'json' };
import { type Line, lineText } from '../import/layout/line.ts';
import { foldWords, sectionOf } from '../import/story/words.ts';

const NAMES = Object.values(headings.sections).flat();
/** Shorter words are near to too many others. */
const SHORTEST = 6;
const LONGEST = 40;
/** One sign in so many may be taken for another. */
const SIGNS = 4.5;
/** Of its letters; small capitals are read as a mixture. */
const CAPITALS = 0.6;

/** Headings in capitals with a sign or two taken for others are what they are nearest to: on them rests where each part begins. */
export function mendHeadings(lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const [cell, ...more] = line.cells;
    const text = lineText(line);
    if (!cell || more.length > 0 || line.bullet || text.length > LONGEST || !isCapitals(text)) return line;
    if (sectionOf(text) !== null) return line;
    const name = nearest(foldWords(text));
    const [first] = cell.runs;
    if (name === null || !first) return line;
    return { ...line, cells: [{ ...cell, runs: [{ ...first, text: name.toUpperCase() }] }] };
  });
}

/** In heights of the type: more space than between lines that belong together. */
const APART = 0.7;

/**
 * Headings whose type was measured smaller than that of the others, as one word without tall letters may be, are as large
 * as those.
 */
export function evenHeadings(lines: readonly Line[]): Line[] {
  const isHeading = (line: Line) =>
    line.cells.length === 1 && !line.bullet && line.gap > APART && sectionOf(lineText(line)) !== null;
  const sizes = lines.filter(isHeading).map(({ size }) => size);
  const usual = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  return lines.map((line) => (line.size < usual && isHeading(line) ? { ...line, size: usual } : line));
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const large = letters.filter((letter) => letter !== letter.toLowerCase());
  // No word has a capital behind a small letter twice: "EbucAaTioN".
  const mixed = (text.match(/\p{Ll}\p{Lu}/gu) ?? []).length > 1;
  return letters.length >= SHORTEST && (mixed || large.length >= CAPITALS * letters.length);
}

/** The one heading that is near enough; null where none is, or two are as near. */
function nearest(text: string): string | null {
  const most = Math.floor(text.length / SIGNS);
  const near = NAMES.filter(
    (name) => name.length >= SHORTEST && Math.abs(name.length - text.length) <= most,
  ).map((name) => ({ name, away: editsBetween(text, name) }));
  const least = Math.min(...near.map(({ away }) => away));
  const found = near.filter(({ away }) => away === least && away <= most);
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}

/** How many signs must be put in, taken out or changed to make one of the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, sign] of [...one].entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1)
      next.push(
        Math.min(
          (row[to] ?? 0) + 1,
          (next[to - 1] ?? 0) + 1,
          (row[to - 1] ?? 0) + (other[to - 1] === sign ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
