import { z } from 'zod';

/** One e-mail in the parts that are judged. */
export const Mail = z.object({
  /** As its header writes it: a name, an address, or both; empty where it was pasted without one. */
  from: z.string(),
  subject: z.string(),
  /** ISO 8601; null where it is not known. */
  sentAt: z.string().nullable(),
  /** Readable text. */
  text: z.string(),
  /** Marked by its sender as written by no person for this reader. */
  automatic: z.boolean(),
  /** Names of attached files. */
  files: z.array(z.string()),
});
export type Mail = z.infer<typeof Mail>;
