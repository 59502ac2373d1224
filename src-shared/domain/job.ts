import { z } from 'zod';

export const Remote = z.enum(['remote', 'hybrid', 'onsite']);

/** Pay as the posting states it, in units of `currency` (not cents). */
export const Salary = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217. */
  currency: z.string().nullable(),
  period: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable(),
});

export const JobSkill = z.object({
  name: z.string(),
  required: z.boolean(),
  /** The posting's words that ask for it. */
  quote: z.string(),
  /** The names in the program's list that stand in it; empty where it was found by the way it is asked for alone. */
  known: z.array(z.string()).optional(),
});

/** One posting, as read. Unknown values are null or empty, never guessed. */
export const Job = z.object({
  id: z.string(),
  /** The source's name, e.g. `greenhouse`, `practice`, `url`, `file`. */
  source: z.string(),
  url: z.string(),
  applyUrl: z.string().nullable(),
  /** The user said that `url` is of a form through which they apply for other jobs as well. Left out otherwise. */
  isFormOfMany: z.boolean().optional(),
  /** The applicant tracking system, e.g. `greenhouse`, `lever`, `ashby`, `workday`, `practice`. */
  vendor: z.string().nullable(),
  title: z.string(),
  company: z.string(),
  locations: z.array(z.string()),
  remote: Remote.nullable(),
  /** As stated or by JSON-LD's terms in words: `full-time`, `part-time`, `contract`, `internship`, `temporary`. */
  employmentType: z.string().nullable(),
  salary: Salary.nullable(),
  seniority: z.string().nullable(),
  /** The least number of years asked for. */
  yearsMin: z.number().nullable(),
  education: z.string().nullable(),
  /** What the posting says about work permits and sponsorship, quoted. */
  visa: z.string().nullable(),
  languages: z.array(z.string()),
  /** ISO 8601. */
  postedAt: z.string().nullable(),
  /** An earlier day under which it stood at the same address. Left out where none is known. */
  firstPostedAt: z.string().optional(),
  closed: z.boolean(),
  skills: z.array(JobSkill),
  responsibilities: z.array(z.string()),
  benefits: z.array(z.string()),
  /** BCP 47 of the posting's text. */
  language: z.string().nullable(),
  /** Readable text, at most 20,000 characters. */
  description: z.string(),
  /** Sentences that gave orders to programs and were taken out. Left out where there were none. */
  orders: z.array(z.string()).optional(),
});
export type Job = z.infer<typeof Job>;
export type Salary = z.infer<typeof Salary>;

/** What a source knows before the posting is read. `job` is set where the board's answer already holds it all. */
export const JobLead = z.object({
  url: z.string(),
  source: z.string(),
  title: z.string(),
  company: z.string(),
  location: z.string().nullable(),
  postedAt: z.string().nullable(),
  job: Job.nullable(),
  /** Nothing on its page tells that it is a posting at all. */
  doubtful: z.boolean().optional(),
  /** Where else the same job was found. */
  alsoAt: z.array(z.object({ source: z.string(), url: z.string(), title: z.string() })).optional(),
});
export type JobLead = z.infer<typeof JobLead>;

export const Freshness = z.enum(['day', 'week', 'month']);
export type Freshness = z.infer<typeof Freshness>;

/** Where the scout looks. `target` is a company's board token, a URL, or empty for a whole board. */
export const SourceChoice = z.object({ name: z.string(), target: z.string().default('') });
export type SourceChoice = z.infer<typeof SourceChoice>;
