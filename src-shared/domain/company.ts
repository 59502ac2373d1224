import { z } from 'zod';

/** What was read about a company, and where. */
export const CompanySource = z.object({
  /** `posting` is one seen here, `site` the company's own pages, `web` a page that a search found, `talk` what the user noted after an interview. */
  kind: z.enum(['posting', 'site', 'web', 'talk']).default('web'),
  title: z.string(),
  url: z.string(),
  /** ISO 8601 date that the page states or was read at. */
  date: z.string(),
  /** Whether the page states the date itself. */
  stated: z.boolean().default(false),
  /** The words that were read: every quote stands in them. */
  text: z.string().default(''),
});
export type CompanySource = z.infer<typeof CompanySource>;

export const CompanyNote = z.object({
  text: z.string(),
  /** The source's own words that it rests on; the same as `text` where those words are the note. */
  quote: z.string().default(''),
  /** Index into `sources`, or null where the job's own posting is the source. */
  source: z.number().int().nullable(),
});
export type CompanyNote = z.infer<typeof CompanyNote>;

const Notes = z.array(CompanyNote);

/** What is known about a company, with a source and its words for each note. */
export const CompanyResearch = z.object({
  company: z.string(),
  /** What the company does. */
  about: Notes.default([]),
  culture: Notes,
  values: Notes,
  redFlags: Notes,
  interviewTips: Notes,
  news: Notes,
  sources: z.array(CompanySource),
  /** Their own site that was asked, and why it was not read; empty where there is nothing to say. */
  website: z.string().default(''),
  siteProblem: z.string().default(''),
  /** Why the web was not asked to the end, in words: what is missing may be there. Empty where it was, or no search is set up. */
  searchProblem: z.string().default(''),
  engine: z.enum(['model', 'offline']),
});
export type CompanyResearch = z.infer<typeof CompanyResearch>;

export const NOTE_LISTS = ['about', 'culture', 'values', 'redFlags', 'interviewTips', 'news'] as const;
export type NoteLists = Record<(typeof NOTE_LISTS)[number], CompanyNote[]>;

/** Each list of notes by one rule. */
export function mapNotes(lists: NoteLists, change: (notes: CompanyNote[]) => CompanyNote[]): NoteLists {
  return Object.fromEntries(NOTE_LISTS.map((name) => [name, change(lists[name])])) as NoteLists;
}

/** What of a research holds for every job of the company: notes with a source outside. A posting's words are its job's alone. */
export function outsideFacts(research: CompanyResearch): CompanyResearch {
  return { ...research, ...mapNotes(research, (notes) => notes.filter(({ source }) => source !== null)) };
}

/** What a company's page shows: everything that is stored of it, the postings seen here among the sources. */
export const CompanyPage = z.object({
  company: z.string(),
  research: CompanyResearch,
  /** When the web and the company's site were last asked, ISO 8601; null for never. */
  lookedUpAt: z.string().nullable(),
  /** Longer ago than answers are used again. */
  isOld: z.boolean(),
  /** Their own site, as the postings or the user name it; empty where it is not known. */
  website: z.string(),
  /** Why the site was not read, in words; empty where it was. */
  siteProblem: z.string(),
  /** Stored jobs there, newest first. */
  jobs: z.array(z.object({ id: z.string(), title: z.string(), closed: z.boolean() })),
  /** What to ask them. */
  questions: z.array(z.string()),
});
export type CompanyPage = z.infer<typeof CompanyPage>;

/** How long what was found about a company is used again, in days. */
export const COMPANY_DAYS = 30;
