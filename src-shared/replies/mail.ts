import { z } from 'zod';
import { MeetingTime } from '../domain/reply.ts';

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
  /** Of the calendar's files that it carries. */
  times: z.array(MeetingTime),
});
export type Mail = z.infer<typeof Mail>;
