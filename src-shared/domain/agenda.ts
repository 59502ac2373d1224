import { z } from 'zod';

/** What a follow-up is: the first after silence, a further one, or thanks after an interview. */
export const FollowUpKind = z.enum(['first', 'again', 'thanks']);
export type FollowUpKind = z.infer<typeof FollowUpKind>;

/** Something that the user has to do, or to be at, and when they are told of it. */
export const AgendaEntry = z.object({
  /** The same for the same thing at the same time. */
  key: z.string(),
  kind: z.enum(['task', 'interview', 'follow-up', 'person']),
  /** Of the kept item or the person; empty for a follow-up, which is worked out. */
  id: z.string(),
  /** Empty where it is about no application. */
  applicationId: z.string(),
  /** What is to be done. */
  title: z.string(),
  /** Whom or what it is about. */
  about: z.string(),
  /** A calendar day where the user lives. */
  day: z.iso.date(),
  /** When the user is told of it, ISO 8601. */
  remindAt: z.string(),
  /** What to write, for a follow-up. */
  followUp: z.object({ what: FollowUpKind, of: z.string() }).nullable(),
});
export type AgendaEntry = z.infer<typeof AgendaEntry>;

/** When the user is told of what is due, and how long they wait before they write again. */
export const ReminderSettings = z.object({
  /** The hour of the day, 0 to 23, where the user lives. */
  hour: z.number().int().min(0).max(23),
  /** Days after an application without an answer, the first and each further time; none for no follow-ups. */
  followUpDays: z.array(z.number().int().min(1).max(180)).max(5),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;
