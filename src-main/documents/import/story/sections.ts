import { takeBullet } from '../layout/bullets.ts';
import { type Cell, cellText, isBold, type Line, lineText, startsBold } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { joinFormLabels } from './form.ts';
import { withLabelledSections } from './label-sections.ts';
import { withRowSections } from './row-sections.ts';
import type { Section, Story } from './section.ts';
import { withKindsByContent } from './section-by-content.ts';
import { headsGrid } from './skill-grid.ts';
import {
  endsInJoiner,
  isMotherTongue,
  joinSpaced,
  type SectionKind,
  sectionByNoun,
  sectionOf,
} from './words.ts';

/** The look by which a document's headings are known. */
interface Look {
  /** In heights of the document's running text. */
  size: number;
  bold: boolean;
  capitals: boolean;
  flow: number;
}

const MOST_WORDS = 6;

/** Parts the lines at their headings: words that open a section, and other lines that look just like those. */
export function sectionsOf(lines: readonly Line[]): Story {
  const labels = new Set<Line>();
  const behind = new Set<Line>();
  const edges = labelEdges(lines);
  const parted = joinBrokenLabels(joinFormLabels(lines)).flatMap((line, at, all) => {
    const parts = headsGrid(line, all[at + 1]) ? [line] : partLabel(line, edges);
    if (parts.length > 1 && parts[0]) labels.add(parts[0]);
    if (parts[1]) behind.add(parts[1]);
    return parts;
  });
  const body = bodySize(parted);
  const looks = looksOfHeadings(parted, body);
  const deep = sizeOfSections(parted);
  const plain = parted.every(({ cells }) => cells.every(({ runs }) => runs.every(({ bold }) => !bold)));
  const story: Story = { head: [], sections: [] };
  let flow = parted[0]?.flow ?? 0;
  let current: Section | null = null;
  const titles: Line[] = [];
  const labelled = new Set<Section>();
  for (const [at, line] of parted.entries()) {
    const kindByLook = line.heading && line.size < deep - 0.5 ? null : kindOf(line, looks, body, plain);
    const kind: SectionKind | null =
      kindByLook === 'other' && (behind.has(line) || isTitle(line, current, titles, parted.slice(at + 1)))
        ? null
        : kindByLook;
    if (kind !== kindByLook) titles.push(line);
    // What a resume begins with is the person's name, however it looks, and above the mail stands what they are.
    const first = story.head.every(saysHowToReach) || isAboveMail(story.head, parted.slice(at + 1));
    if (kind === 'other' && first && story.sections.length === 0) {
      story.head.push(line);
      continue;
    }
    if (kind) {
      current = { kind, title: titleOf(line), lines: [] };
      story.sections.push(current);
      if (labels.has(line)) labelled.add(current);
    } else {
      // A new column does not go on with the section at the foot of another.
      if (line.flow !== flow && current && !goesOn(current, line)) current = null;
      if (current && WITH_ENTRIES.has(current.kind) && tellsMotherTongue(line)) {
        current = { kind: 'languages', title: titleOf(line), lines: [] };
        story.sections.push(current);
      }
      if (current) current.lines.push(line);
      else story.head.push(line);
    }
    flow = line.flow;
  }
  return {
    ...story,
    sections: withRowSections(withKindsByContent(withLabelledSections(story.sections)), labels, labelled),
  };
}

/** How many lines below a headline the mail may stand. */
const MAIL_WITHIN = 4;

/** The head of a page may stand before the name: "Leeds | 0113 496 0000 | ada@example.org". */
function saysHowToReach(line: Line): boolean {
  return /@|\d{3}.*\d{3}/.test(lineText(line));
}

/** Whether the mail is still to come, in the lines next below. */
function isAboveMail(head: readonly Line[], below: readonly Line[]): boolean {
  const next = below.slice(0, MAIL_WITHIN);
  const end = next.findIndex((line) => sectionOf(lineText(line)) !== null);
  const own = end < 0 ? next : next.slice(0, end);
  const holdsMail = (line: Line) => lineText(line).includes('@');
  return !head.some(holdsMail) && own.some(holdsMail);
}

/** A row of a form that follows what one learnt: "Madrelingua | Italiano". */
function tellsMotherTongue({ cells: [label, ...rest] }: Line): boolean {
  return label !== undefined && rest.length > 0 && isMotherTongue(cellText(label).replace(/\s*:$/, ''));
}

const WITH_ENTRIES: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'projects']);
/** So far below an entry's title its dates stand, in lines. */
const DATES_WITHIN = 3;

/**
 * Whether a line in the look of headings is the title of an entry: what a section of entries begins with is no section
 * of its own, and a later line that looks like it and stands above dates is another of them.
 */
function isTitle(
  line: Line,
  current: Section | null,
  titles: readonly Line[],
  below: readonly Line[],
): boolean {
  if (line.heading || current === null || !WITH_ENTRIES.has(current.kind)) return false;
  const own = below.slice(0, DATES_WITHIN);
  const next = own.findIndex(({ size }) => size > line.size - 0.1);
  const text = next < 0 ? own : own.slice(0, next);
  if (!text.some((one) => datesIn(lineText(one)) !== null)) return false;
  const isLike = (title: Line) =>
    Math.abs(title.size - line.size) < 0.1 && startsBold(title) === startsBold(line);
  return current.lines.length === 0 || titles.some(isLike);
}

/** How large the headings are that open known sections; smaller ones, where a file marks them, head entries. */
function sizeOfSections(lines: readonly Line[]): number {
  const known = lines.filter((line) => line.heading && sectionOf(lineText(line)) !== null);
  return Math.max(0, ...known.map(({ size }) => size));
}

function kindOf(line: Line, looks: readonly Look[], body: number, plain: boolean): SectionKind | null {
  if (line.bullet && !line.heading) return null;
  const text = lineText(line);
  const known = line.cells.length === 1 ? sectionOf(text) : null;
  if (known && (line.heading || looks.length === 0 || looks.some((look) => alike(look, lookOf(line, body)))))
    return known;
  const words = joinSpaced(text).split(/\s+/).length;
  if (words > MOST_WORDS || line.cells.length > 1 || datesIn(text) || /[.,;:@]$|@|\d{3}/.test(text))
    return null;
  if (line.heading) return sectionOf(text) ?? sectionByNoun(text) ?? 'other';
  // Words that nobody foresaw, in the look of headings that nothing else in the document has: those of their own column, where it has any.
  const look = lookOf(line, body);
  const beside = looks.filter(({ flow }) => flow === line.flow);
  const model = beside.length > 0 ? beside : looks;
  // Where nothing is bold, capitals below an empty line are what a heading has.
  const apart = plain && line.gap > 1;
  if (model.some((one) => alike(one, look) && (isDistinct(one) || (apart && one.capitals))))
    return sectionByNoun(text) ?? 'other';
  // All others stand in capitals, too, and a noun tells what it opens.
  return look.capitals && model.every((one) => one.capitals) && model.some((one) => alike(one, look))
    ? sectionByNoun(text)
    : null;
}

/** Looks that known headings have. Where most of those are marked, an unmarked one is a line of text. */
function looksOfHeadings(lines: readonly Line[], body: number): Look[] {
  const known = lines.filter(
    (line) => !line.bullet && line.cells.length === 1 && sectionOf(lineText(line)) !== null,
  );
  const all = known.map((line) => lookOf(line, body));
  const marked = all.filter((look) => look.bold || look.capitals || look.size > 1.08);
  return marked.length >= Math.max(2, all.length * 0.5) ? marked : all;
}

function isDistinct(look: Look): boolean {
  return look.size > 1.12 || (look.capitals && look.bold);
}

function bodySize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + lineText(line).length);
  }
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10;
}

function lookOf(line: Line, body: number): Look {
  const text = joinSpaced(lineText(line));
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    size: line.size / body,
    bold: startsBold(line),
    capitals: letters.length > 1 && letters === letters.toUpperCase(),
    flow: line.flow,
  };
}

function alike(one: Look, other: Look): boolean {
  return Math.abs(one.size - other.size) < 0.06 && one.bold === other.bold && one.capitals === other.capitals;
}

/** A heading in the margin that a narrow column broke: its second word stands beside the section's second line. */
function joinBrokenLabels(lines: readonly Line[]): Line[] {
  const joined = [...lines];
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const [line, next] = [joined[index], joined[index + 1]];
    const [label, ...rest] = line?.cells ?? [];
    const [second, ...others] = next?.cells ?? [];
    if (!line || !next || !label || !second || !inOneColumn(label, second)) continue;
    // Dates in the margin and a heading below them are no two words of one.
    if (/\d/.test(cellText(label)) || Math.abs(line.size - next.size) > 0.6) continue;
    const alone = rest.length === 0;
    if (alone && !isHeadingOfTwoLines(line, next) && !isLargeInTwo(line, next, joined[index + 2])) continue;
    const whole = `${cellText(label)} ${cellText(second)}`;
    if (sectionOf(whole) === null || isBold(label) !== isBold(second)) continue;
    const runs = [...label.runs, ...second.runs.map((run) => ({ ...run, text: ` ${run.text}` }))];
    joined[index] = { ...line, cells: [{ ...label, runs }, ...rest] };
    if (others.length === 0) {
      joined.splice(index + 1, 1);
      // It may go on in one line more.
      index -= 1;
    } else joined[index + 1] = { ...next, cells: others };
  }
  return joined;
}

function inOneColumn(one: Cell, other: Cell): boolean {
  return Math.abs(one.left - other.left) <= 3 || Math.abs(one.right - other.right) <= 3;
}

/** A heading that stands in the margin, beside the first line of its section, becomes a line of its own. */
function partLabel(line: Line, edges: readonly number[]): Line[] {
  const [first, ...rest] = line.cells;
  if (!first || rest.length === 0 || line.bullet) return [line];
  const label = cellText(first);
  if (!sectionOf(label) || /:$/.test(label)) return [line];
  const startsFlow =
    first.left - line.edges.left < 6 || edges.some((edge) => Math.abs(edge - first.right) < 2);
  if (
    !startsFlow ||
    (rest.length === 1 && rest[0] && datesIn(cellText(rest[0])) && rest[0].left > first.right + 150)
  )
    return [line];
  const { bullet, rest: words } = takeBullet(rest);
  return [
    { ...line, cells: [first] },
    { ...line, cells: words, bullet, gap: 0 },
  ];
}

/** The right edges at which two headings or more end that stand beside other words. */
function labelEdges(lines: readonly Line[]): number[] {
  const rights = lines
    .filter(
      ({ cells: [first, second], place, bullet }) =>
        place && !bullet && second && first && sectionOf(cellText(first)),
    )
    .map(({ cells }) => cells[0]?.right ?? 0);
  return rights.filter((right) => rights.filter((other) => Math.abs(other - right) < 2).length > 1);
}

/** In a narrow column: two lines of one look, neither of which is a heading by itself, or the first of which is not at its end. */
function isHeadingOfTwoLines(line: Line, next: Line): boolean {
  return (
    next.cells.length === 1 &&
    line.place !== null &&
    line.flow === next.flow &&
    !line.bullet &&
    !next.bullet &&
    Math.abs(line.size - next.size) < 0.5 &&
    next.gap < 1 &&
    (endsInJoiner(lineText(line)) ||
      (sectionOf(lineText(next)) === null &&
        (sectionOf(lineText(line)) === null || (isLoud(line) && isLoud(next)))))
  );
}

/** "Formación" above "académica", both larger than what is below: one heading, though the first word alone is one, too. */
function isLargeInTwo(line: Line, next: Line, below: Line | undefined): boolean {
  const isClose = next.cells.length === 1 && next.flow === line.flow && next.gap < 0.6 && line.place !== null;
  const isLarge = below !== undefined && below.size < line.size - 1 && Math.abs(line.size - next.size) < 0.3;
  return isClose && isLarge && !line.bullet && !next.bullet && /^\p{Ll}/u.test(lineText(next));
}

function isLoud(line: Line): boolean {
  const text = lineText(line);
  return startsBold(line) && /\p{L}/u.test(text) && text === text.toUpperCase();
}

function goesOn(section: Section, line: Line): boolean {
  const last = section.lines.at(-1);
  return last !== undefined && last.flow === line.flow;
}

function titleOf(line: Line): string {
  return joinSpaced(lineText(line)).replace(/\s*:\s*$/, '');
}
