import { z } from 'zod';
import { CoverLetter } from './letter.ts';
import { TailoredResume } from './resume-document.ts';

/** A rendered file in the data folder. */
export const RenderedDocument = z.object({
  /** Absolute path. */
  path: z.string(),
  mime: z.string(),
  bytes: z.number().int(),
  pages: z.number().int(),
  /** Hex SHA-256 of the file. */
  sha256: z.string(),
});
export type RenderedDocument = z.infer<typeof RenderedDocument>;

/** How a document came to be used: the user looked at it and agreed, or the search was set up not to show it. */
export const Approval = z.object({ by: z.enum(['user', 'unseen']), at: z.string() });
export type Approval = z.infer<typeof Approval>;

const stored = {
  id: z.string(),
  profileId: z.string(),
  jobId: z.string(),
  title: z.string(),
  company: z.string(),
  /** Id of the PDF, for the `files` route; null while it is not rendered. */
  pdfId: z.string().nullable(),
  /** Null for a draft. */
  approval: Approval.nullable(),
  /** Made for a job of the practice board. */
  practice: z.boolean(),
  /** This very file arrived with an application. */
  sent: z.boolean(),
  createdAt: z.string(),
  /** The profile has changed since it was written. */
  outdated: z.boolean().default(false),
};

/** A tailored resume as kept. */
export const StoredResume = z.object({ ...stored, resume: TailoredResume });
export type StoredResume = z.infer<typeof StoredResume>;

/** A cover letter as kept. */
export const StoredLetter = z.object({ ...stored, letter: CoverLetter });
export type StoredLetter = z.infer<typeof StoredLetter>;
