import { z } from 'zod';
import { DocumentLanguage } from './document-language.ts';
import { DocumentLook } from './document-look.ts';

/** Stands among the facts of a line that repeats what the posting of this job says. */
export const POSTING_FACT = 'posting';

/** A line of a document with the facts that it stands on. No facts means that the claim gate refuses it. */
export const Claim = z.object({
  text: z.string(),
  factIds: z.array(z.string()),
  /** How it came about: as the user wrote it, shortened or re-ordered by rules, reworded by a model, or edited by the user. */
  origin: z.enum(['verbatim', 'rules', 'model', 'user']),
});
export type Claim = z.infer<typeof Claim>;

export const ResumeEntry = z.object({
  title: z.string(),
  organisation: z.string().default(''),
  location: z.string().default(''),
  /** As printed, e.g. `2020 - Present`. */
  dates: z.string().default(''),
  url: z.string().default(''),
  /** The facts behind title, organisation and dates. */
  factIds: z.array(z.string()),
  lines: z.array(Claim),
});
export type ResumeEntry = z.infer<typeof ResumeEntry>;

export const ResumeSection = z.object({
  kind: z.enum(['experience', 'education', 'projects', 'skills', 'languages', 'extras']),
  heading: z.string(),
  entries: z.array(ResumeEntry),
});

export const ContactBlock = z.object({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  location: z.string(),
  links: z.array(z.object({ label: z.string(), url: z.string() })),
});

/** A resume ready to be set in type. */
export const ResumeDocument = z.object({
  kind: z.literal('resume'),
  contact: ContactBlock,
  headline: z.string(),
  summary: z.array(Claim),
  sections: z.array(ResumeSection),
  /** Of its headings and dates; English where it is not said. */
  language: DocumentLanguage.optional(),
  /** As the user chose it; the usual one where it is not there. */
  look: DocumentLook.optional(),
});
export type ResumeDocument = z.infer<typeof ResumeDocument>;

/** What of one part of a posting a resume names, and where, and what it does not. */
export const CoveragePart = z.object({
  part: z.enum(['required', 'welcome', 'title']),
  found: z.array(z.object({ name: z.string(), places: z.array(z.string()) })),
  missing: z.array(z.string()),
});
export type CoveragePart = z.infer<typeof CoveragePart>;

/** A tailored resume with how well it covers the posting's words. */
export const TailoredResume = z.object({
  document: ResumeDocument,
  /** 0-100: the share of the posting's skills that the resume names, required ones counted twice. */
  atsScore: z.number().min(0).max(100),
  coveredSkills: z.array(z.string()),
  missingSkills: z.array(z.string()),
  /** What was changed against the profile, in words. */
  changes: z.array(z.string()),
  engine: z.enum(['model', 'offline']),
  /** A PDF of the user's own that is sent untouched in its place. */
  own: z.object({ name: z.string() }).optional(),
  /** Stands for the facts that it was made from. */
  madeFrom: z.string().optional(),
  /** When the user last changed it by hand, in ISO 8601. */
  changedAt: z.string().optional(),
  /** One page was wished for it alone: its look says so, and no other resume takes that over. */
  onePageWished: z.literal(true).optional(),
});
export type TailoredResume = z.infer<typeof TailoredResume>;
