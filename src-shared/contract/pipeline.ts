import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { AgentEvent } from '#shared/domain/agent-event.ts';
import { Draft } from '#shared/domain/draft.ts';
import { Forgotten } from '#shared/domain/forgotten.ts';
import { HumanAnswerBody, OpenQuestion, QuestionNews } from '#shared/domain/human.ts';
import { RunConfig, RunView } from '#shared/domain/run.ts';
import { JobRef, Nothing, procedure, RunRef } from './procedure.ts';

/** One picture of a page that is being filled, as a JPEG in base64; an empty one once the page is closed. */
export const LiveFrame = z.object({
  jobId: z.string(),
  /** The job's, as the user knows it. */
  title: z.string(),
  company: z.string(),
  url: z.string(),
  jpeg: z.string(),
  width: z.number(),
  height: z.number(),
  /** Who drives the page now. */
  driver: z.enum(['app', 'user']),
});
export type LiveFrame = z.infer<typeof LiveFrame>;

/** Another profile that has searches in hand. */
export const Elsewhere = z.object({
  profileId: z.string(),
  persona: z.string(),
  /** Its searches that are at work or paused. */
  goingOn: z.number().int(),
  /** Its questions that wait for the user. */
  asks: z.number().int(),
});

export const pipeline = {
  start: procedure('Start a search').input(RunConfig).output(RunRef),
  pause: procedure('Pause a run; work in hand stops at its next safe point').input(RunRef).output(Nothing),
  resume: procedure(
    'Go on with a paused, stopped or interrupted run. With another `to` only a stop is taken back: nothing is worked on',
  )
    .input(RunRef.extend({ to: z.enum(['running', 'paused', 'interrupted']).default('running') }))
    .output(Nothing),
  stop: procedure('Stop a run; what was done is kept').input(RunRef).output(Nothing),
  forget: procedure(
    'Forget a search for real: what it read, asked, wrote and made, and the jobs that only it found; tells what stays',
  )
    .input(RunRef.extend({ backups: z.boolean().default(false) }))
    .output(Forgotten),
  list: procedure('Runs, newest first').input(Nothing).output(z.array(RunView)),
  elsewhere: procedure('Other profiles than the active one whose searches go on')
    .input(Nothing)
    .output(z.array(Elsewhere)),
  status: procedure('One run as it stands').input(RunRef).output(RunView),
  watch: procedure('One run, again at each change, at most ten times a second')
    .input(RunRef)
    .output(eventIterator(RunView)),
  events: procedure('The event stream: the last 50 or all since an id, then live')
    .input(z.object({ runId: z.string().optional(), sinceId: z.number().int().optional() }))
    .output(eventIterator(AgentEvent)),
  questions: procedure('Questions that wait for the user, oldest first')
    .input(Nothing)
    .output(z.array(OpenQuestion)),
  watchQuestions: procedure('The open questions, again at each change')
    .input(Nothing)
    .output(eventIterator(z.array(OpenQuestion))),
  followQuestions: procedure('The open questions: all of them first, then at each change what is new of them')
    .input(Nothing)
    .output(eventIterator(QuestionNews)),
  workOn: procedure('Work on one stored job: apply, try again, apply in spite of its score, or bring it back')
    .input(JobRef)
    .output(RunRef),
  answer: procedure(
    'Answer a question; a parked job goes on. With `holdMs` it counts only then, and can be taken back',
  )
    .input(
      z.object({
        requestId: z.string(),
        answer: HumanAnswerBody,
        holdMs: z.number().int().min(0).max(60_000).default(0),
      }),
    )
    .output(Nothing),
  takeBack: procedure('Take back an answer that is still held; its question waits again')
    .input(z.object({ requestId: z.string() }))
    .output(z.object({ takenBack: z.boolean() })),
  drafts: procedure('What was typed for questions and documents and not sent off yet')
    .input(Nothing)
    .output(z.array(Draft)),
  keepDraft: procedure(
    'Keep what was typed so far; forgotten once its question is answered, and where no part is given',
  )
    .input(Draft)
    .output(Nothing),
  liveView: procedure('Pictures of the page that is being filled')
    .input(z.object({ jobId: z.string().optional() }))
    .output(eventIterator(LiveFrame)),
  takeOver: procedure('Hand the page to the user').input(JobRef).output(Nothing),
  giveBack: procedure('Let the app go on with the page').input(JobRef).output(Nothing),
};
