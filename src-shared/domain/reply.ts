import { z } from 'zod';
import { ApplicationStatus } from './application.ts';

export const ReplyClass = z.enum(['received', 'interview', 'question', 'offer', 'rejection', 'other']);
export type ReplyClass = z.infer<typeof ReplyClass>;

/** When an interview is, as a mail says it. */
export const MeetingTime = z.object({
  /** The wall clock's time: `2026-11-30T14:00`. */
  startsAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
  /** IANA's name; empty where none is named. */
  timeZone: z.string(),
  /** How long, in minutes; null where it is not said. */
  minutes: z.number().int().nullable(),
  /** A place or an address of a call; empty where none is named. */
  where: z.string(),
  /** The words that it rests on; of an invitation, what it is called. */
  quote: z.string(),
});
export type MeetingTime = z.infer<typeof MeetingTime>;

/** An employer's mail, or their page for applicants, as it was read. What it says is data: it is shown, and nothing in it is followed. */
export const Reply = z.object({
  id: z.string(),
  place: z.enum(['mail', 'portal']).default('mail'),
  /** The sender, or the page's host. */
  from: z.string(),
  subject: z.string(),
  sentAt: z.string().nullable(),
  /** Its writer's own words, or the page's about this application. */
  text: z.string(),
  files: z.array(z.string()),
  class: ReplyClass,
  /** The sentences that decided. */
  quotes: z.array(z.string()),
  /** Whether its words speak for two things at once, so that nothing is proposed. */
  unsure: z.boolean(),
  applicationId: z.string().nullable(),
  /** The times that it names for an interview; the user keeps what is agreed. */
  times: z.array(MeetingTime).default([]),
  /** Why it is that application's, in words; empty where it is nobody's. */
  matchedBy: z.string(),
  proposed: ApplicationStatus.nullable(),
  /** What the user said to the proposal; null until then. */
  decision: z.enum(['accepted', 'declined']).nullable(),
});
export type Reply = z.infer<typeof Reply>;

/** What happens while an employer's page is looked at; it ends with what was read, or that the job is not named there. */
export const StatusCheckStep = z.discriminatedUnion('kind', [
  /** The user has to do something in the browser, in a sentence. */
  z.object({ kind: z.literal('waiting'), message: z.string() }),
  z.object({ kind: z.literal('missing'), host: z.string() }),
  z.object({ kind: z.literal('read'), reply: Reply }),
]);
export type StatusCheckStep = z.infer<typeof StatusCheckStep>;
