import { z } from 'zod';

/**
 * What speaks for caution beside a job's score, never part of it: posted long ago, posted again and again, money or a bank
 * account asked for, a contact that is not the company's, no company named.
 */
export const WarningKind = z.enum(['old', 'reposted', 'money', 'contact', 'no-company']);
export type WarningKind = z.infer<typeof WarningKind>;

export const JobWarning = z.object({
  kind: WarningKind,
  /** One sentence or two: what was seen, and what to do about it. */
  text: z.string(),
  /** The posting's words; absent where they are not what shows it. */
  quote: z.string().optional(),
  /** Earlier days on which it was posted, ISO 8601, the first one first. */
  days: z.array(z.string()).optional(),
});
export type JobWarning = z.infer<typeof JobWarning>;
