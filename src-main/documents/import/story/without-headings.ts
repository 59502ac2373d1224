import { type Line, lineText } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import type { Section, Story } from './section.ts';
import { type SectionKind, sectionOf, speaksFor } from './words.ts';

/** Sections that are said on one line behind their name: "Skills: forklift, first aid". */
const ON_ONE_LINE: ReadonlySet<SectionKind> = new Set(['summary', 'skills', 'languages', 'interest']);
const LABEL = /^([^:]{3,30}):\s+(\S.*)$/u;
/** A shorter text behind "Profile:" is an address or a name. */
const LEAST_SAID = 25;

/** A story whose first lines hold what others put under headings: jobs and schools known by their dates, and what stands behind a section's name on its line. */
export function withoutHeadings({ head, sections }: Story): Story {
  const has = (kind: SectionKind): boolean => sections.some((section) => section.kind === kind);
  const summary = has('summary') ? undefined : head.find((line) => onOneLine(line)?.kind === 'summary');
  const first = has('experience') ? -1 : head.findIndex(isDatedJob);
  const rest = head.filter((line) => line !== summary);
  const said = summary ? onOneLine(summary) : null;
  const before = said ? [said] : [];
  if (first < 0) return { head: rest, sections: [...before, ...sections] };
  const start = rest.indexOf(head[first] as Line);
  return { head: rest.slice(0, start), sections: [...before, ...partsOf(rest.slice(start)), ...sections] };
}

function partsOf(lines: readonly Line[]): Section[] {
  const jobs: Section = { kind: 'experience', title: '', lines: [] };
  const schools: Section = { kind: 'education', title: '', lines: [] };
  const others: Section[] = [];
  let current = jobs;
  for (const line of lines) {
    const one = onOneLine(line);
    if (one !== null) {
      others.push(one);
      continue;
    }
    if (isDatedSchool(line)) current = schools;
    else if (isDated(line)) current = jobs;
    current.lines.push(line);
  }
  return [jobs, schools, ...others].filter((section) => section.lines.length > 0);
}

function onOneLine(line: Line): Section | null {
  const [, label = '', text = ''] = LABEL.exec(lineText(line)) ?? [];
  const kind = label === '' ? null : sectionOf(label);
  const [cell] = line.cells;
  const [run] = cell?.runs ?? [];
  if (kind === null || !ON_ONE_LINE.has(kind) || !cell || !run || /@|https?:|www\./i.test(text)) return null;
  if (kind === 'summary' && text.length < LEAST_SAID) return null;
  return { kind, title: label, lines: [{ ...line, cells: [{ ...cell, runs: [{ ...run, text }] }] }] };
}

const isDated = (line: Line): boolean => !line.bullet && datesIn(lineText(line))?.range === true;

const isDatedJob = (line: Line): boolean =>
  isDated(line) && speaksFor('title', lineText(line)) > 0 && !isDatedSchool(line);

function isDatedSchool(line: Line): boolean {
  const text = lineText(line);
  const schools = speaksFor('degree', text) + speaksFor('school', text);
  return !line.bullet && datesIn(text) !== null && schools > 0 && schools >= speaksFor('title', text);
}
