import type { LetterDocument } from '#shared/domain/letter.ts';
import type { Claim, ResumeDocument } from '#shared/domain/resume-document.ts';
import { documentWords } from '#shared/writing/language/document-words.ts';
import { printedText } from '#shared/writing/printable.ts';
import { safeHref } from './safe-href.ts';

export interface Reach {
  label: string;
  url: string | null;
  /** A page of the user's, as against a way to reach them. */
  web: boolean;
}

interface Shared {
  contact: { name: string };
  reach: Reach[];
  lang: string;
  words: { summary: string; page: string };
}

export interface EntryData {
  title: string;
  organisation: string;
  location: string;
  dates: string;
  url: string | null;
  /** Sentences about the entry, before its points. */
  lead: string[];
  lines: string[];
}

export interface ResumeData extends Shared {
  headline: string;
  summary: string[];
  sections: { kind: string; heading: string; entries: EntryData[] }[];
}

export interface LetterData extends Shared {
  date: string;
  company: string;
  subject: string;
  salutation: string;
  paragraphs: string[];
  closing: string;
  signature: string;
}

/** A document as every form of it is made from: plain strings without unseen signs, and links that may be clicked or null. */
export function templateData(document: ResumeDocument): ResumeData;
export function templateData(document: LetterDocument): LetterData;
export function templateData(document: ResumeDocument | LetterDocument): ResumeData | LetterData;
export function templateData(document: ResumeDocument | LetterDocument): ResumeData | LetterData {
  const lang = document.language ?? 'en';
  const { headings, page } = documentWords(lang);
  const shared = {
    contact: { name: document.contact.name },
    reach: reachOf(document.contact),
    lang,
    words: { summary: headings['Summary'] ?? '', page },
  };
  return document.kind === 'resume'
    ? clean({ ...shared, ...resumeData(document) })
    : clean({ ...shared, ...letterData(document) });
}

function resumeData({ headline, summary, sections }: ResumeDocument): Omit<ResumeData, keyof Shared> {
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
          lead: lines.filter(isLead).map((line) => line.text),
          lines: lines.filter((line) => !isLead(line)).map((line) => line.text),
        })),
      })),
  };
}

/** What a project is stands before its points. Under a job such a sentence is a point, as readers take a third line there for its head. */
function isLead({ factIds }: Claim): boolean {
  return factIds.length > 0 && factIds.every((id) => /\.description\.\d+/.test(id));
}

function letterData({
  date,
  company,
  role,
  salutation,
  paragraphs,
  closing,
  signature,
}: LetterDocument): Omit<LetterData, keyof Shared> {
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
