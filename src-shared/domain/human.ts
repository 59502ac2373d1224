import { z } from 'zod';
import { BudgetReached } from './budget.ts';
import { FieldOutcome, FormField, HandOver, HeldBack } from './form.ts';
import { Claim } from './resume-document.ts';

const JobShown = z.object({ title: z.string(), company: z.string(), place: z.string(), url: z.string() });

/** What a question is about; each kind carries all that its dialog shows. */
export const HumanQuestionBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('resume-review'),
    resumeId: z.string(),
    atsScore: z.number(),
    changes: z.array(z.string()),
    missingSkills: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('letter-review'),
    letterId: z.string(),
    draft: z.number().int(),
    text: z.string(),
    claims: z.array(Claim),
    /** What became of the user's wishes for it, and what it can not print. */
    notes: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal('form-questions'), url: z.string(), fields: z.array(FormField) }),
  z.object({
    kind: z.literal('form-review'),
    url: z.string(),
    /** Where the form goes to. */
    origin: z.string(),
    /** Every origin that has a part in it: the posting's first, then the page's and its frames', and last where it goes. */
    origins: z.array(z.string()).optional(),
    /** The approval holds only for a form with this hash. */
    formHash: z.string(),
    fields: z.array(FieldOutcome),
    /** Id of the page's picture, for the `files` route; null where none could be taken. */
    pictureId: z.string().nullable(),
    warnings: z.array(z.string()),
    /** What the page wanted to send so far and was not let. Left out where that is nothing. */
    held: z.array(HeldBack).optional(),
  }),
  z.object({ kind: z.literal('browser-handover'), url: z.string(), handOver: HandOver }),
  z.object({
    kind: z.literal('submission-unknown'),
    url: z.string(),
    clickedAt: z.string(),
    /** What was seen after the press, as a clause; left out where nothing was. */
    reason: z.string().optional(),
  }),
  /** Whether a job is one that was applied for before, where only words tell. */
  z.object({
    kind: z.literal('same-job'),
    /** What they share: title and employer, the address of a form, or the employer alone, as one of them has no title. */
    by: z.enum(['title', 'form', 'employer']).default('title'),
    found: JobShown,
    earlier: JobShown,
    sentAt: z.string(),
    /** Whether its arrival was seen. */
    certain: z.boolean(),
  }),
  /** Of the whole run: `jobId` is empty. The run is paused until it is answered. */
  z.object({ kind: z.literal('budget'), ...BudgetReached.shape }),
]);
export type HumanQuestionBody = z.infer<typeof HumanQuestionBody>;

export const HumanAnswerBody = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('resume-review'),
    decision: z.enum(['approve', 'revise', 'skip']),
    comment: z.string().default(''),
  }),
  z.object({
    kind: z.literal('letter-review'),
    decision: z.enum(['approve', 'revise', 'end']),
    comment: z.string().default(''),
    /** The letter as the user edited it; null leaves it as it is. */
    text: z.string().nullable().default(null),
  }),
  z.object({
    kind: z.literal('form-questions'),
    /** `skip` leaves the questions empty and goes on to the form's review; `stop` leaves the job out. */
    decision: z.enum(['answer', 'skip', 'stop']).default('answer'),
    answers: z.array(
      z.object({
        fieldId: z.string(),
        value: z.string(),
        remember: z.boolean().default(false),
        /** With `remember`: for which forms; where it is left out, by what the question is about. */
        keepFor: z.enum(['any', 'country', 'company', 'posting']).optional(),
      }),
    ),
  }),
  z.object({
    kind: z.literal('form-review'),
    decision: z.enum(['submit', 'edit', 'stop']),
    formHash: z.string(),
    /** With `edit`: new values, after which the form is shown again. */
    values: z.array(z.object({ fieldId: z.string(), value: z.string() })).default([]),
    /** Ids of fields whose answers, given on the page, are to be kept for other forms. */
    keep: z.array(z.string()).optional(),
  }),
  z.object({ kind: z.literal('browser-handover'), decision: z.enum(['done', 'stop']) }),
  z.object({ kind: z.literal('submission-unknown'), decision: z.enum(['was-sent', 'was-not-sent']) }),
  z.object({ kind: z.literal('same-job'), decision: z.enum(['same-job', 'other-job']) }),
  z.object({
    kind: z.literal('budget'),
    /** `offline` goes on without models. */
    decision: z.enum(['raise', 'offline', 'stop']),
    /** With `raise`: the new limit, for this run or this day alone; in USD for a budget in USD. Without it the limit is doubled. */
    usd: z.number().positive().optional(),
    tokens: z.number().int().positive().optional(),
  }),
]);
export type HumanAnswerBody = z.infer<typeof HumanAnswerBody>;
export type HumanQuestionKind = HumanQuestionBody['kind'];
export type QuestionOf<K extends HumanQuestionKind> = Extract<HumanQuestionBody, { kind: K }>;
export type AnswerOf<K extends HumanQuestionKind> = Extract<HumanAnswerBody, { kind: K }>;

/** A question that an agent put to the user; it outlives the program's restarts. */
export const HumanRequest = z.object({
  id: z.string(),
  runId: z.string(),
  jobId: z.string(),
  /** The same key within a job is the same question. */
  key: z.string(),
  title: z.string(),
  company: z.string(),
  /** The question in one sentence. */
  message: z.string(),
  body: HumanQuestionBody,
  /** `pending` while the run waits, `parked` after it went on without an answer. */
  status: z.enum(['pending', 'parked', 'answered', 'withdrawn']),
  answer: HumanAnswerBody.nullable(),
  createdAt: z.string(),
  answeredAt: z.string().nullable(),
});
export type HumanRequest = z.infer<typeof HumanRequest>;

/** A question that waits for the user, with how well its job fits (0-100); null where that is not known, or of a whole run. */
export const OpenQuestion = HumanRequest.extend({ score: z.number().nullable() });
export type OpenQuestion = z.infer<typeof OpenQuestion>;

/** What changed of the open questions: those that are new or different, and the ids of all, oldest first. */
export const QuestionNews = z.object({ ids: z.array(z.string()), changed: z.array(OpenQuestion) });
export type QuestionNews = z.infer<typeof QuestionNews>;
