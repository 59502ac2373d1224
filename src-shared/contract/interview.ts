import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Interviewer, MockSession, MockStep, Preparation, Story } from '#shared/domain/interview.ts';
import { IdRef, JobRef, Nothing, procedure } from './procedure.ts';

/** An interview to prepare for: a stored job, or a role in words. */
const InterviewFor = z
  .object({
    jobId: z.string().optional(),
    role: z.string().trim().max(200).default(''),
    /** The technologies that it is about, e.g. `React, AWS`: their questions come before the field's others. */
    stack: z.string().trim().max(200).default(''),
    interviewer: Interviewer.default('any'),
    /** The hardest level that is asked; 3 asks all. */
    level: z.number().int().min(1).max(3).default(3),
    count: z.number().int().min(1).max(60).default(20),
  })
  .refine(({ jobId, role, stack }) => jobId !== undefined || role !== '' || stack !== '', {
    message: 'choose a job, or say for which role',
    path: ['role'],
  });

const Answer = z.object({
  id: z.string(),
  /** The turn that is answered, so that a second press answers nothing else. */
  turn: z.number().int().min(0),
  text: z.string().max(20_000),
  seconds: z.number().min(0).max(86_400).nullable().default(null),
});

export const interview = {
  prepare: procedure('Questions to expect, with why they are asked and which story answers them')
    .input(InterviewFor)
    .output(Preparation),
  cheatSheet: procedure(
    'One job on paper for an interview, as a PDF: company, people, questions, stories, pay',
  )
    .input(JobRef)
    .output(z.object({ name: z.string(), base64: z.string() })),
  stories: procedure("The user's stories, newest first").input(Nothing).output(z.array(Story)),
  storyDrafts: procedure('Stories begun from the profile, to be completed by the user')
    .input(Nothing)
    .output(z.array(Story)),
  saveStory: procedure('Keep a story; an empty id makes a new one').input(Story).output(Story),
  removeStory: procedure('Remove a story')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
  sessions: procedure('Practice interviews, newest first').input(Nothing).output(z.array(MockSession)),
  session: procedure('One practice interview').input(IdRef).output(MockSession),
  start: procedure('Start a practice interview')
    .input(
      InterviewFor.refine(({ count }) => count <= 20, { message: 'at most 20 questions', path: ['count'] }),
    )
    .output(MockSession),
  answer: procedure('Answer the open question; an empty answer skips it').input(Answer).output(MockSession),
  answerLive: procedure(
    'The same, and hear the question on while it is said: the stored session, the words so far, the session at last',
  )
    .input(Answer)
    .output(eventIterator(MockStep)),
  finish: procedure('End a practice interview; what was answered is kept').input(IdRef).output(MockSession),
  removeSession: procedure('Remove a practice interview')
    .input(IdRef)
    .output(z.object({ removed: z.boolean() })),
};
