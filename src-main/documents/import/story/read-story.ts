import { ValidationError } from '#shared/errors/index.ts';
import { createDraft } from '../draft.ts';
import type { ImportedProfile } from '../import-profile.ts';
import type { Line } from '../layout/line.ts';
import { withoutClosing } from './closing.ts';
import { readContact } from './contact.ts';
import { addEducation } from './education.ts';
import { addExperience } from './experience.ts';
import { addExtras } from './extras.ts';
import { addLanguages, speaksOfPeople } from './languages.ts';
import { createMarks } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { addProjects } from './projects.ts';
import type { Section } from './section.ts';
import { sectionsOf } from './sections.ts';
import { addSkills } from './skills.ts';
import { withoutHeadings } from './without-headings.ts';

/**
 * Reads a resume's lines as a profile, each value with its place in the file. Throws a `ValidationError` where the lines
 * are no resume: neither a name nor a section is found.
 */
export function readStory(name: string, id: string, lines: readonly Line[]): Omit<ImportedProfile, 'lines'> {
  const { head, sections } = withoutHeadings(sectionsOf(withoutClosing(lines)));
  const draft = createDraft(id);
  const marks = createMarks();
  const { profile } = draft;
  const contact = sections.filter(({ kind }) => kind === 'contact').flatMap((section) => section.lines);
  const said = readContact(head, contact, profile, marks);
  const chosen = sections.filter(({ kind, lines: found }) => kind !== 'contact' && found.length > 0);
  chosen.forEach((section, index) => {
    fill(asSummary(section, index, chosen), draft, marks);
  });
  if (profile.summary === '' && said.length > 0) {
    profile.summary = paragraphsOf(said)
      .map(({ text }) => text)
      .join(' ');
    marks.add('summary', said);
  }
  if (chosen.length === 0 && profile.email === '' && profile.phone === '')
    throw new ValidationError(
      `${name} does not read like a resume: neither an address to reach you nor a part such as work or education was found. Choose the file that is your resume.`,
      { details: { file: name } },
    );
  if (profile.name.full === '') {
    marks.add('name', [], 'Your name was not found. Type it in.');
    draft.note('Your name was not found in the file. Type it in before you go on.');
  }
  if (profile.experience.length === 0)
    draft.note(
      'No job was found in the file. If you had one, see whether it stands further down, and add it under Profile.',
    );
  if (profile.email === '') marks.add('email', [], 'No e-mail address was found.');
  return { profile, notes: draft.notes, marks: marks.all() };
}

function fill(
  section: Section,
  draft: Parameters<typeof addSkills>[1],
  marks: Parameters<typeof addSkills>[2],
): void {
  const { kind } = section;
  if (kind === 'summary') {
    const text = paragraphsOf(section.lines)
      .map((paragraph) => paragraph.text)
      .join(' ');
    draft.profile.summary = [draft.profile.summary, text].filter((part) => part !== '').join(' ');
    marks.add('summary', section.lines);
  } else if (kind === 'experience') addExperience(section, draft, marks);
  else if (kind === 'education') addEducation(section, draft, marks);
  else if (kind === 'projects') addProjects(section, draft, marks);
  else if (kind === 'skills') addSkills(section, draft, marks);
  else if (kind === 'languages')
    if (speaksOfPeople(section)) addLanguages(section, draft, marks);
    else addSkills(section, draft, marks);
  else if (kind !== 'contact') addExtras(kind, section, draft, marks);
}

/** Sentences under a heading of the person's own before all else are their summary. */
function asSummary(section: Section, index: number, all: readonly Section[]): Section {
  const has = all.some(({ kind }) => kind === 'summary');
  const sentences = section.lines.filter((line) => line.cells.length === 1 && !line.bullet).length;
  const long = paragraphsOf(section.lines).some(({ text }) => text.length > 60);
  return index === 0 && !has && section.kind === 'other' && long && sentences === section.lines.length
    ? { ...section, kind: 'summary' }
    : section;
}
