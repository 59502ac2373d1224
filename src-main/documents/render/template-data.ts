import type { LetterDocument } from '#shared/domain/letter.ts';
import type { ResumeDocument } from '#shared/domain/resume-document.ts';
import { visibleText } from '#shared/domain/visible-text.ts';
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

/** Takes signs that nobody sees, lone surrogates and coloured pictures (emoji) out of every string: the fonts have no picture for them, and readers of the text would find a hole. */
function clean<T>(value: T): T {
  if (typeof value === 'string') {
    const plain = value
      .replace(/\s?(?:\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f|\u200d)+/gu, '')
      .replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
    return visibleText(plain).trim() as T;
  }
  if (Array.isArray(value)) return value.map(clean) as T;
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, clean(item)])) as T;
  }
  return value;
}
