import { z } from 'zod';

export const CompanySource = z.object({
  title: z.string(),
  url: z.string(),
  /** ISO 8601 date that the page states or was read at. */
  date: z.string(),
});

export const CompanyNote = z.object({
  text: z.string(),
  /** Index into `sources`, or null where the posting itself is the source. */
  source: z.number().int().nullable(),
});

/** What is known about a company, with a source for each note. */
export const CompanyResearch = z.object({
  company: z.string(),
  culture: z.array(CompanyNote),
  values: z.array(CompanyNote),
  redFlags: z.array(CompanyNote),
  interviewTips: z.array(CompanyNote),
  news: z.array(CompanyNote),
  sources: z.array(CompanySource),
  engine: z.enum(['model', 'offline']),
});
export type CompanyResearch = z.infer<typeof CompanyResearch>;

/** What of a research holds for every job of the company: notes with a source outside. A posting's words are its job's alone. */
export function outsideFacts(research: CompanyResearch): CompanyResearch {
  const outside = (notes: CompanyResearch['culture']) => notes.filter(({ source }) => source !== null);
  return {
    ...research,
    culture: outside(research.culture),
    values: outside(research.values),
    redFlags: outside(research.redFlags),
    interviewTips: outside(research.interviewTips),
    news: outside(research.news),
  };
}
