import { z } from 'zod';
import { FieldOutcome, HeldBack } from './form.ts';

export const ApplicationStatus = z.enum([
  'discovered',
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'withdrawn',
  'no-answer',
]);
export type ApplicationStatus = z.infer<typeof ApplicationStatus>;

/** The journal's state of one submission. `armed` is committed before the click; `released` means: seen not to be sent. */
export const SubmissionState = z.enum(['armed', 'confirmed', 'unknown', 'released']);
export type SubmissionState = z.infer<typeof SubmissionState>;

export const ReceiptFile = z.object({
  name: z.string(),
  sha256: z.string(),
  bytes: z.number().int(),
  fileId: z.string(),
});

/** What exactly was sent, and when. */
export const Receipt = z.object({
  url: z.string(),
  /** Every origin that had a part in the form: the posting's first, then the page's and its frames', and last where it went. */
  origins: z.array(z.string()).optional(),
  submittedAt: z.string(),
  confirmation: z.string(),
  fields: z.array(FieldOutcome),
  /** Labels of answers that stood in nothing that left; left out where none did, or nothing was compared. */
  missing: z.array(z.string()).optional(),
  /** What the page wanted to send before the approval and was not let. Left out where that is nothing. */
  held: z.array(HeldBack).optional(),
  files: z.array(ReceiptFile),
  /** Ids of pictures for the `files` route: before and after the click. */
  pictureIds: z.array(z.string()),
});
export type Receipt = z.infer<typeof Receipt>;

export const ApplicationEvent = z.object({
  status: ApplicationStatus,
  note: z.string(),
  at: z.string(),
  /** When the user took it back; it stays to be seen and counts no more. */
  takenBackAt: z.string().nullable(),
});

export const Application = z.object({
  id: z.string(),
  profileId: z.string(),
  jobId: z.string(),
  title: z.string(),
  company: z.string(),
  url: z.string(),
  status: ApplicationStatus,
  submission: SubmissionState.nullable(),
  history: z.array(ApplicationEvent),
  receipt: Receipt.nullable(),
  /** Sent to the practice board, or to be: to nobody. */
  practice: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Application = z.infer<typeof Application>;

const SENT: readonly ApplicationStatus[] = [
  'applied',
  'interviewing',
  'offer',
  'accepted',
  'rejected',
  'no-answer',
];

/** Whether an application went out, by its history since it was last "not sent yet": by JobAI, or in the user's own word. */
export function wentOut({ history }: Pick<Application, 'history'>): boolean {
  const events = history.filter(({ takenBackAt }) => takenBackAt === null);
  const since = events.findLastIndex(({ status }) => status === 'discovered') + 1;
  return events.slice(since).some(({ status }) => SENT.includes(status));
}
