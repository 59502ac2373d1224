import { cellText, type Line, lineText } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import { speaksOfPeople } from './languages.ts';
import { linesBehind } from './lines-behind.ts';
import type { Section } from './section.ts';
import { isMotherTongue, type SectionKind, sectionOf, speaksFor } from './words.ts';

/** Sections of which rows may be sections of their own: "Sprachen | Deutsch, Englisch" under "Kenntnisse". */
const WITH_ROWS: ReadonlySet<SectionKind> = new Set(['skills', 'other', 'languages']);
const IN_A_ROW: ReadonlySet<SectionKind> = new Set([
  'skills',
  'languages',
  'interest',
  'certificate',
  'award',
  'other',
]);
const LABELLED = /^([^:]{3,40}?)\s*:\s+(\S.*)$/u;
/** In points: how far labels of one column may differ. */
const ALIGNED = 3;

/**
 * Sections whose rows are parted by their labels; `labels` are lines that stood in front of others as such, `labelled`
 * sections that one of those opened.
 */
export function withRowSections(
  sections: readonly Section[],
  labels: ReadonlySet<Line>,
  labelled: ReadonlySet<Section>,
): Section[] {
  return sections.flatMap((section) => {
    if (WITH_ROWS.has(section.kind)) return rowsOf(section, labels).filter(({ lines }) => lines.length > 0);
    return [labelled.has(section) ? withListApart(section) : section];
  });
}

/** A list in one line behind a label names its items; dates and issuers would be of one. */
function withListApart(section: Section): Section {
  const [line, ...more] = section.lines;
  const [cell, ...others] = line?.cells ?? [];
  if (!line || !cell || more.length + others.length > 0 || line.bullet) return section;
  const text = lineText(line);
  if (datesIn(text) !== null || speaksFor('employer', text) + speaksFor('school', text) > 0) return section;
  return { ...section, lines: linesBehind(section.kind, text, line, cell) };
}

function rowsOf(section: Section, labels: ReadonlySet<Line>): Section[] {
  const parts: Section[] = [{ ...section, lines: [] }];
  const open = (kind: SectionKind, title: string, lines: Line[]) => parts.push({ kind, title, lines });
  let left: number | null = null;
  for (const line of section.lines) {
    const text = lineText(line);
    const label = labels.has(line) ? sectionOf(text) : null;
    const said = rowSection(line, section.kind);
    if (label && IN_A_ROW.has(label)) {
      open(label, text, []);
      left = line.cells[0]?.left ?? null;
    } else if (said) {
      parts.push(said);
      open(section.kind, section.title, []);
      left = null;
    } else {
      // Another row of the table, whose label opens no section.
      const back =
        left !== null && line.cells.length > 1 && Math.abs((line.cells[0]?.left ?? 0) - left) < ALIGNED;
      if (back) {
        open(section.kind, section.title, []);
        left = null;
      }
      const at = goesOn(parts, line) ? -2 : -1;
      const part = parts.at(at);
      const [cell] = line.cells;
      // A list behind a label is one of names, each kept by itself.
      const named = part && left !== null && part.kind !== section.kind && cell && line.cells.length === 1;
      part?.lines.push(...(named ? linesBehind(part.kind, text, line, cell) : [line]));
    }
  }
  return parts.length === 1 || parts.some(({ lines }) => lines.length > 0) ? parts : [section];
}

/** Whether a list in one row goes on below it: it was broken behind a comma. */
function goesOn(parts: readonly Section[], line: Line): boolean {
  const [row, last] = [parts.at(-2), parts.at(-1)];
  const end = row?.lines.at(-1);
  if (!row || !end || last?.lines.length !== 0 || row.kind === last.kind) return false;
  return line.wraps && !line.bullet && line.cells.length === 1 && /[,;]$/.test(lineText(end));
}

/** A line that is a section by itself: its label and what stands behind it. */
function rowSection(line: Line, within: SectionKind): Section | null {
  const [first, ...rest] = line.cells;
  const [, word = '', list = ''] = LABELLED.exec(lineText(line)) ?? [];
  const label = word !== '' ? word : first && rest.length > 0 ? cellText(first) : '';
  if (label === '' || !first) return null;
  if (isMotherTongue(label)) return { kind: 'languages', title: label, lines: [line] };
  const kind = sectionOf(label);
  const isOwn = kind === within && kind !== 'languages';
  if (!kind || isOwn || kind === 'skills' || !IN_A_ROW.has(kind)) return null;
  const [second, ...others] = rest;
  const behind = word !== '' ? list : second && others.length === 0 ? cellText(second) : '';
  const lines = behind === '' ? [{ ...line, cells: rest }] : linesBehind(kind, behind, line, first);
  const section = { kind, title: label, lines };
  // Python and Java are languages, too.
  return kind === 'languages' && !speaksOfPeople(section) ? null : section;
}
