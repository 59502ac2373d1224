import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { printedText } from '#shared/writing/printable.ts';
import { safeHref } from './safe-href.ts';

interface Reach {
  label: string;
  url: string | null;
  /** A page of the user's, as against a way to reach them. */
  web: boolean;
}

/** A document as the Typst templates take it: plain strings, and links that may be clicked or null. */
export function templateData(document: ResumeDocument | LetterDocument): Record<string, unknown> {
  const shared = { contact: { name: document.contact.name }, reach: reachOf(document.contact), lang: 'en' };
  return clean(
    document.kind === 'resume'
      ? { ...shared, ...resumeData(document) }
      : { ...shared, ...letterData(document) },
  );
}

function resumeData({ headline, summary, sections }: ResumeDocument): Record<string, unknown> {
  return {
    headline,
    summary: summary.map((claim) => claim.text),
    sections: sections
      .filter((section) => section.entries.length > 0)
      .map(({ kind, heading, entries }) => ({
        kind,
        heading,
        entries: entries.map(({ title, organisation, location, dates, url, lines }) => ({
          title,
          organisation,
          location,
          dates,
          url: safeHref(url),
          lines: lines.map((line) => line.text),
        })),
      })),
  };
}

function letterData({
  date,
  company,
  role,
  salutation,
  paragraphs,
  closing,
  signature,
}: LetterDocument): Record<string, unknown> {
  return {
    date,
    company,
    subject: company === '' ? role : `${role}, ${company}`,
    salutation,
    paragraphs: paragraphs.map((paragraph) => paragraph.text),
    closing,
    signature,
  };
}

function reachOf({ email, phone, location, links }: ResumeDocument['contact']): Reach[] {
  const all: Reach[] = [
    { label: email, url: safeHref(email === '' ? '' : `mailto:${email}`), web: false },
    { label: phone, url: safeHref(phone === '' ? '' : `tel:${phone.replace(/[^\d+]/g, '')}`), web: false },
    { label: location, url: null, web: false },
    ...links.map(({ label, url }) => ({ label: label === '' ? url : label, url: safeHref(url), web: true })),
  ];
  return all.filter((item) => item.label.trim() !== '');
}

/** Every string as it can be printed. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return printedText(value) as T;
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)])) as T;
  }
  return value;
}
