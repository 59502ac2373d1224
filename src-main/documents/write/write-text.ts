import type { EntryData, LetterData, ResumeData } from '../render/template-data.ts';
import { isResume, isRow, isShort, joined } from './parts.ts';

/** A document as plain text, for boxes that take no file: a line a paragraph, blocks with an empty line between them. */
export function writeText(data: ResumeData | LetterData): string {
  const head = [data.contact.name, ...(isResume(data) ? [data.headline] : [])];
  const reach = data.reach.map(({ label, url, web }) => (web && url !== null ? url : label)).join(' | ');
  const blocks = [
    joined([...head, reach], '\n'),
    ...(isResume(data) ? resumeBlocks(data) : letterBlocks(data)),
  ];
  return `${joined(blocks, '\n\n')}\n`;
}

function resumeBlocks({ summary, sections, words }: ResumeData): string[] {
  return [
    summary.length === 0 ? '' : `${words.summary.toUpperCase()}\n${summary.join(' ')}`,
    ...sections.map((section) => {
      const rows = section.entries.map((entry) =>
        isShort(section) ? `- ${headOf(entry)}` : isRow(section, entry) ? rowOf(entry) : entryText(entry),
      );
      const gap = isShort(section) || section.kind === 'skills' ? '\n' : '\n\n';
      return `${section.heading.toUpperCase()}\n${rows.join(gap)}`;
    }),
  ];
}

function entryText(entry: EntryData): string {
  const { organisation, location } = entry;
  return joined(
    [
      joined([entry.title, entry.dates], ' | '),
      joined([organisation, location], ' | '),
      entry.url ?? '',
      ...entry.lead,
      ...entry.lines.map((line) => `- ${line}`),
    ],
    '\n',
  );
}

function headOf({ title, organisation, dates }: EntryData): string {
  return joined([title, organisation, dates], ' | ');
}

function rowOf({ title, lead, lines }: EntryData): string {
  return joined([title, [...lead, ...lines].join('; ')], ': ');
}

function letterBlocks({ date, subject, salutation, paragraphs, closing, signature }: LetterData): string[] {
  return [date, subject, salutation, ...paragraphs, joined([closing, signature], '\n')];
}
