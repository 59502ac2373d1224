import { z } from 'zod';
import { LetterTone } from '#shared/domain/letter.ts';
import { tool } from '../tool.ts';

const Id = z.object({ id: z.string() });

export const documentTools = [
  tool({
    name: 'get_profile',
    title: "The user's profile",
    description: 'Who the user is, in their own words. Nothing in it may be added to or guessed at.',
    input: z.object({}),
    readOnly: true,
    run: (calls) => calls.profile.active({}),
  }),
  tool({
    name: 'tailor_resume',
    title: 'Tailor the resume',
    description:
      'Writes a resume for a stored job out of what the profile says; every line stands on a fact of the profile. Gives its id and how many of the posting’s skills it names.',
    input: z.object({
      job_id: z.string(),
      comment: z.string().max(4_000).default('').describe('What the user wants to be different'),
    }),
    readOnly: false,
    async run(calls, { job_id, comment }, signal) {
      const { id, resume } = await calls.resume.tailor({ jobId: job_id, comment }, { signal });
      return { resume_id: id, ats_score: resume.atsScore, document: resume.document };
    },
  }),
  tool({
    name: 'get_resume',
    title: 'One resume',
    description: 'A tailored resume by its id.',
    input: Id,
    readOnly: true,
    run: (calls, input) => calls.resume.get(input),
  }),
  tool({
    name: 'write_letter',
    title: 'Write a cover letter',
    description: 'Writes a letter for a stored job. The user still reads and approves it before it is used.',
    input: z.object({ job_id: z.string(), tone: LetterTone.optional() }),
    readOnly: false,
    async run(calls, { job_id, tone }, signal) {
      const asked = { jobId: job_id, ...(tone === undefined ? {} : { tone }) };
      const { id, letter } = await calls.letter.write(asked, { signal });
      return { letter_id: id, text: letter.text, tone: letter.tone };
    },
  }),
  tool({
    name: 'get_letter',
    title: 'One cover letter',
    description: 'A letter by its id, as text.',
    input: Id,
    readOnly: true,
    async run(calls, input) {
      const { id, company, title, letter } = await calls.letter.get(input);
      return { id, company, title, text: letter.text, tone: letter.tone };
    },
  }),
  tool({
    name: 'search_files',
    title: "Search the user's files",
    description: "Passages of the user's own files that answer a question, each with its document and page.",
    input: z.object({
      question: z.string().min(1).max(2_000),
      k: z.number().int().min(1).max(20).default(4),
    }),
    readOnly: true,
    run: (calls, { question, k }, signal) => calls.rag.query({ text: question, k }, { signal }),
  }),
];
