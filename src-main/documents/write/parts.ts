import type { EntryData, LetterData, ResumeData } from '../render/template-data.ts';

type Section = ResumeData['sections'][number];

/** Whether an entry is a label with its words, as for skills and languages. */
export function isRow({ kind }: Section, { title }: EntryData): boolean {
  return kind === 'skills' || title === '';
}

/** Whether a section is a list of names with a date each, as for certificates. */
export function isShort({ kind, entries }: Section): boolean {
  return (
    kind === 'extras' &&
    entries.every(({ title, lead, lines }) => title !== '' && lead.length + lines.length === 0)
  );
}

/** The parts that are there, with a sign between them. */
export function joined(parts: readonly string[], by: string): string {
  return parts.filter((part) => part !== '').join(by);
}

export function isResume(data: ResumeData | LetterData): data is ResumeData {
  return 'sections' in data;
}
