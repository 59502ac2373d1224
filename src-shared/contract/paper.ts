import { z } from 'zod';
import { DocumentFormat } from '#shared/domain/document-format.ts';
import { Approval } from '#shared/domain/stored-document.ts';

/** A PDF that is shown but not kept. */
export const PaperPreview = z.object({
  base64: z.string(),
  pages: z.number().int(),
  /** What stands behind the first page though one page was wished for. */
  beyond: z.array(z.string()),
});

export const PaperExport = z.object({ id: z.string(), format: DocumentFormat });
export const PaperFile = z.object({ name: z.string(), base64: z.string() });

/** A PDF as a program reads it that an employer might use. */
export const ReadBack = z.object({
  /** Its text, in the order in which it is read. */
  text: z.string(),
  /** What was read otherwise than it is written, in words; empty where it is the same. */
  differences: z.array(z.string()),
});
export type ReadBack = z.infer<typeof ReadBack>;

/** One version of a job's resume or letter: the document itself, or what it said before it was changed. */
export const versionOf = <T extends z.ZodType>(body: T) =>
  z.object({
    id: z.string(),
    /** The stored document that it is or was. */
    documentId: z.string(),
    writtenAt: z.string(),
    /** False for what was overwritten since. */
    stands: z.boolean(),
    approval: Approval.nullable(),
    sent: z.boolean(),
    body,
  });
