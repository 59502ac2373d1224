import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { templateData } from '../render/template-data.ts';
import { isResume } from '../write/parts.ts';

/** As many of one kind are named. */
const NAMED = 5;

/** Texts of a document that are not in the text layer of its PDF, in words. */
export function lostTexts(document: ResumeDocument | LetterDocument, text: string): string[] {
  const read = signsOf(text);
  const lost = textsOf(document).filter((one) => !read.includes(signsOf(one)));
  return [...new Set(lost)].slice(0, NAMED).map((one) => `"${one}" can not be read in it as it is written`);
}

function textsOf(document: ResumeDocument | LetterDocument): string[] {
  const data = templateData(document);
  const reach = data.reach.map(({ label }) => label);
  if (!isResume(data))
    return [data.contact.name, ...reach, data.salutation, ...data.paragraphs, data.closing, data.signature];
  const entries = data.sections.flatMap((section) => section.entries);
  return [
    ...[data.contact.name, ...reach, data.headline, ...data.summary],
    ...entries.flatMap(({ title, organisation, location, dates, lead, lines }) => [
      ...[title, organisation, location, dates, ...lead, ...lines],
    ]),
  ];
}

/** Without spaces and with ligatures taken apart, as lines break anywhere. */
function signsOf(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2022]+/gu, '');
}
