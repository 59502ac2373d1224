import { z } from 'zod';
import { Fact } from '#shared/domain/fact.ts';
import { Interviewer, InterviewQuestion, Story } from '#shared/domain/interview.ts';
import { Job } from '#shared/domain/job.ts';

export const PrepareInput = z.object({
  role: z.string().min(1),
  /** The technologies that the user names, in their own words. */
  stack: z.string().optional(),
  company: z.string(),
  job: Job.nullable(),
  interviewer: Interviewer,
  level: z.number().int().min(1).max(3),
  count: z.number().int().min(1).max(60),
  stories: z.array(Story),
  /** What they asked in the user's earlier interviews there, with the day. */
  asked: z.array(z.object({ text: z.string(), on: z.string() })).optional(),
});
export type PrepareInput = z.infer<typeof PrepareInput>;

export const FeedbackInput = z.object({
  question: InterviewQuestion,
  answer: z.string().min(1),
  facts: z.array(Fact),
});
export type FeedbackInput = z.infer<typeof FeedbackInput>;
