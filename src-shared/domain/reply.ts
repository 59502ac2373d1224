import { z } from 'zod';
import { ApplicationStatus } from './application.ts';

export const ReplyClass = z.enum(['received', 'interview', 'question', 'offer', 'rejection', 'other']);
export type ReplyClass = z.infer<typeof ReplyClass>;

/** An employer's mail as it was read. What it says is data: it is shown, and nothing in it is followed. */
export const Reply = z.object({
  id: z.string(),
  from: z.string(),
  subject: z.string(),
  sentAt: z.string().nullable(),
  /** Its writer's own words. */
  text: z.string(),
  files: z.array(z.string()),
  class: ReplyClass,
  /** The sentences that decided. */
  quotes: z.array(z.string()),
  /** Whether its words speak for two things at once, so that nothing is proposed. */
  unsure: z.boolean(),
  applicationId: z.string().nullable(),
  /** Why it is that application's, in words; empty where it is nobody's. */
  matchedBy: z.string(),
  proposed: ApplicationStatus.nullable(),
  /** What the user said to the proposal; null until then. */
  decision: z.enum(['accepted', 'declined']).nullable(),
});
export type Reply = z.infer<typeof Reply>;
