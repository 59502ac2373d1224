import { z } from 'zod';
import { FollowUpKind } from './agenda.ts';

const part = { id: z.string(), applicationId: z.string() };
const words = (most: number) => z.string().trim().max(most);

/** What a document of the user's is, as forms ask for it. Proofs of identity and pictures are handed over by hand alone. */
export const FormDocumentKind = z.enum(['certificate', 'reference', 'diploma', 'portfolio']);
export type FormDocumentKind = z.infer<typeof FormDocumentKind>;

/** What the user keeps with an application: also files, and which follow-ups were written or left. */
export const ApplicationItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('note'), ...part, text: words(10_000).min(1) }),
  z.object({
    kind: z.literal('person'),
    ...part,
    name: words(200).min(1),
    role: words(200),
    /** An address or a number, as typed. */
    contact: words(300),
  }),
  z.object({
    kind: z.literal('task'),
    id: z.string(),
    /** Empty for a task of the user's own, which goes with no application. */
    applicationId: z.string(),
    text: words(500).min(1),
    /** A day where the user lives; null for none. */
    dueOn: z.iso.date().nullable(),
    done: z.boolean(),
  }),
  z.object({
    kind: z.literal('interview'),
    ...part,
    round: z.number().int().min(1).max(20),
    /** The wall clock's time at `timeZone`: `2026-11-30T14:00`. */
    startsAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Give the day and the time.'),
    /** IANA's name. */
    timeZone: z.string().min(1).max(60),
    minutes: z.number().int().min(5).max(1440),
    /** A place or an address of a call. */
    where: words(500),
    withWhom: words(300),
  }),
  z.object({
    kind: z.literal('follow-up'),
    ...part,
    what: FollowUpKind,
    /** Which time it was, from `0`, or the interview that it thanks for. */
    of: z.string().max(100),
    doneOn: z.iso.date(),
    /** Whether the user wrote; else they left it. */
    sent: z.boolean(),
  }),
  z.object({
    kind: z.literal('debrief'),
    ...part,
    /** The kept interview; empty where none was kept. */
    interviewId: z.string().max(100),
    heldOn: z.iso.date(),
    went: z.enum(['well', 'mixed', 'badly', 'unsure']),
    /** What they asked, a question each. */
    asked: z.array(words(500).min(1)).max(40),
    /** What they said of pay, of the team, and of what comes next. */
    pay: words(1_000),
    team: words(2_000),
    next: words(1_000),
  }),
  z.object({
    kind: z.literal('file'),
    ...part,
    name: words(300).min(1),
    fileId: z.string(),
    bytes: z.number().int().min(0),
  }),
  z.object({
    kind: z.literal('portal'),
    ...part,
    /** Of the employer's page with this application. */
    url: z.url({ protocol: /^https?$/ }).max(2_000),
  }),
  /** A document that forms ask for beside a resume and a letter; it goes with no application. */
  z.object({
    kind: z.literal('document'),
    id: z.string(),
    applicationId: z.literal(''),
    of: FormDocumentKind,
    /** As employers see it. */
    name: words(300).min(1),
    fileId: z.string(),
    bytes: z.number().int().min(0),
  }),
  /** Of the user's at a company's portal; it goes with no application, and its password is not known here. */
  z.object({
    kind: z.literal('account'),
    id: z.string(),
    applicationId: z.literal(''),
    host: z.string().min(1).max(300),
    /** As which they sign in there. */
    email: z.string().min(1).max(300),
    company: words(300),
    /** When they last signed in there from here, in ISO 8601. */
    usedAt: z.iso.datetime(),
  }),
]);
export type ApplicationItem = z.infer<typeof ApplicationItem>;
export type DebriefItem = Extract<ApplicationItem, { kind: 'debrief' }>;
export type InterviewItem = Extract<ApplicationItem, { kind: 'interview' }>;
export type TaskItem = Extract<ApplicationItem, { kind: 'task' }>;
export type DocumentItem = Extract<ApplicationItem, { kind: 'document' }>;
export type AccountItem = Extract<ApplicationItem, { kind: 'account' }>;

/** Whether it is a task that goes with no application, such as a licence to renew. */
export const isOwnTask = (item: ApplicationItem): item is TaskItem =>
  item.kind === 'task' && item.applicationId === '';
