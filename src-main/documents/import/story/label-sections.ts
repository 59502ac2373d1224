import { type Line, lineText } from '../layout/line.ts';
import { speaksOfPeople } from './languages.ts';
import { linesBehind } from './lines-behind.ts';
import type { Section } from './section.ts';
import { type SectionKind, sectionOf } from './words.ts';

const WITH_ENTRIES: ReadonlySet<SectionKind> = new Set(['experience', 'education', 'projects']);
/** What a job or a school may have a line of its own about. */
const OF_AN_ENTRY: ReadonlySet<SectionKind> = new Set(['skills', 'award', 'projects', 'other']);
const LABELLED = /^([^:]{3,40}?)\s*:\s+(\S.*)$/u;

/** Sections of which the last lines are sections of one line each, with their names in bold: "**Languages:** English, German". */
export function withLabelledSections(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => {
    if (!WITH_ENTRIES.has(section.kind)) return [section];
    const rows: Section[] = [];
    for (const line of [...section.lines].reverse()) {
      const row = labelledSection(line);
      if (!row) break;
      rows.unshift(row);
    }
    const isOwn = !rows.every(({ kind }) => OF_AN_ENTRY.has(kind));
    const own = isOwn ? section.lines.slice(0, -rows.length) : section.lines;
    const lines = section.kind === 'experience' ? own.map(asItem) : own;
    return [{ ...section, lines }, ...(isOwn ? rows : [])];
  });
}

/** "**Skills:** Rye, Sourdough" below a job says more of it. */
function asItem(line: Line): Line {
  return labelledSection(line)?.kind === 'skills' ? { ...line, bullet: true } : line;
}

function labelledSection(line: Line): Section | null {
  const [cell, ...others] = line.cells;
  const [label, ...rest] = cell?.runs ?? [];
  const [, title = '', list = ''] = LABELLED.exec(lineText(line)) ?? [];
  if (!cell || !label?.bold || others.length > 0 || line.bullet || list === '') return null;
  const kind = sectionOf(title);
  if (!kind || WITH_ENTRIES.has(kind) || kind === 'contact' || rest.every(({ bold }) => bold)) return null;
  const section: Section = { kind, title, lines: linesBehind(kind, list, line, cell) };
  return kind === 'languages' && !speaksOfPeople(section) ? null : section;
}
