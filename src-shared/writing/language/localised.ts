import type { DocumentLanguage } from '#shared/domain/document-language.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { documentWords } from './document-words.ts';

const ENGLISH = documentWords('en');
const MONTH = new RegExp(`\\b(${ENGLISH.months.join('|')}) (?=\\d{4}\\b)`, 'g');

/** A resume with its headings and dates in another language; what the user wrote stays as it is. */
export function localised(document: ResumeDocument, language: DocumentLanguage): ResumeDocument {
  if (language === 'en') return document;
  const words = documentWords(language);
  const dates = (text: string): string =>
    text
      .replace(MONTH, (_, month: string) => `${words.months[ENGLISH.months.indexOf(month)]} `)
      .replace(/\bPresent$/, words.present);
  const heading = (text: string): string => words.headings[text] ?? text;
  return {
    ...document,
    language,
    sections: document.sections.map((section) => ({
      ...section,
      heading: heading(section.heading),
      entries: section.entries.map((entry) => ({
        ...entry,
        // The row of skills that belong to no group is called by the program.
        title: section.kind === 'skills' && entry.title === 'More' ? heading('More') : entry.title,
        dates: dates(entry.dates),
      })),
    })),
  };
}
