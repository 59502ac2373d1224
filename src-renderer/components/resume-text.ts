import type { ResumeDocument } from '#shared/domain/resume-document.ts';

/** A resume as plain text, for boxes that take no file. */
export function resumeText({ contact, headline, summary, sections }: ResumeDocument): string {
  const joined = (parts: readonly string[], by: string) => parts.filter((part) => part !== '').join(by);
  const blocks = [
    joined([contact.name, headline, joined([contact.email, contact.phone, contact.location], ' | ')], '\n'),
    joined(
      summary.map(({ text }) => text),
      ' ',
    ),
    ...sections.map(({ heading, entries }) =>
      joined(
        [
          heading.toUpperCase(),
          ...entries.flatMap((entry) => [
            joined([entry.title, entry.organisation, entry.location, entry.dates], ' | '),
            ...entry.lines.map(({ text }) => `- ${text}`),
          ]),
        ],
        '\n',
      ),
    ),
  ];
  return joined(blocks, '\n\n');
}
