import { type Line, lineText } from '../layout/line.ts';
import { datesIn } from './dates-in.ts';
import type { Section } from './section.ts';
import { sectionByNoun, sectionOf, speaksFor } from './words.ts';

/** Sections under headings that say nothing of it, as what their lines show them to be where no other section is that. */
export function withKindsByContent(sections: readonly Section[]): Section[] {
  const has = (kind: Section['kind']) => sections.some((section) => section.kind === kind);
  return sections.map((section) => {
    if (section.kind === 'certificate' && !has('education') && teachesAtSchools(section))
      return { ...section, kind: 'education' };
    if (section.kind !== 'other') return section;
    if (!has('skills') && isOfGroups(section)) return { ...section, kind: 'skills' };
    const spans = section.lines.filter((line) => datesIn(lineText(line))?.range === true).length;
    const [schools, titles] = [
      saying('school', section.lines) + saying('degree', section.lines),
      saying('title', section.lines),
    ];
    if (spans < (sectionOf(section.title) === null ? 1 : 2)) return section;
    if (!has('experience') && titles > schools) return { ...section, kind: 'experience' };
    return !has('education') && schools > 0 && schools >= titles
      ? { ...section, kind: 'education' }
      : section;
  });
}

/** "Training" with a school and its years: what one learnt there, unless its heading speaks of papers. */
function teachesAtSchools({ title, lines }: Section): boolean {
  const spans = lines.some((line) => datesIn(lineText(line))?.range === true);
  return spans && saying('school', lines) > 0 && sectionByNoun(title) !== 'certificate';
}

const GROUP = /^[^:,]{2,40}:\s+[^,:]+(?:,\s*[^,:]+)+$/u;
/** Lines that each name a group and list what is in it: "Machines: lathe, mill". */
function isOfGroups({ lines }: Section): boolean {
  return lines.length > 1 && lines.every((line) => GROUP.test(lineText(line)));
}

/** How many lines that are no items of a list speak for something. */
function saying(what: 'school' | 'degree' | 'title', lines: readonly Line[]): number {
  return lines.filter(
    (line) => !line.bullet && lineText(line).length < 90 && speaksFor(what, lineText(line)) > 0,
  ).length;
}
