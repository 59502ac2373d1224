import { z } from 'zod';
import { tool } from '../tool.ts';

export const coachTools = [
  tool({
    name: 'list_stories',
    title: "The user's stories",
    description: "The user's deeds in STAR form, in their own words, for interviews.",
    input: z.object({}),
    readOnly: true,
    run: (calls) => calls.interview.stories({}),
  }),
  tool({
    name: 'save_story',
    title: 'Keep a story',
    description: 'Keeps a story that the user told, in their own words. Never invent one.',
    input: z.object({
      title: z.string().trim().min(1).max(200),
      situation: z.string().max(4_000),
      task: z.string().max(4_000),
      action: z.string().max(4_000),
      result: z.string().max(4_000),
    }),
    readOnly: false,
    run: (calls, story) => calls.interview.saveStory({ ...story, id: '', factIds: [] }),
  }),
  tool({
    name: 'interview_questions',
    title: 'Questions to expect',
    description:
      'Questions to expect in an interview for a stored job or a role, with which story answers each.',
    input: z.object({
      job_id: z.string().optional(),
      role: z.string().max(200).default(''),
      stack: z.string().max(200).default(''),
      count: z.number().int().min(1).max(40).default(10),
    }),
    readOnly: true,
    run: (calls, { job_id, role, stack, count }, signal) =>
      calls.interview.prepare(
        { role, stack, count, ...(job_id === undefined ? {} : { jobId: job_id }) },
        { signal },
      ),
  }),
  tool({
    name: 'salary_market',
    title: 'What a role pays',
    description: 'Percentiles of the pay that postings seen here state; none where fewer than five state it.',
    input: z.object({
      role: z.string().trim().min(1),
      place: z.string().default(''),
      years: z.number().min(0).max(60).nullable().default(null),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .default('EUR'),
    }),
    readOnly: true,
    run: (calls, input) => calls.salary.market(input),
  }),
  tool({
    name: 'usage',
    title: 'Model use',
    description: 'How many model calls JobAI made, their tokens and cost, in total and by agent.',
    input: z.object({}),
    readOnly: true,
    run: (calls) => calls.system.usage({}),
  }),
];
