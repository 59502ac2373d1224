import { z } from 'zod';
import { ApplicationStatus } from '#shared/domain/application.ts';
import { tool } from '../tool.ts';

export const trackerTools = [
  tool({
    name: 'list_applications',
    title: 'Applications',
    description:
      'All applications with their status and history, newest first, and how many there are of each status.',
    input: z.object({}),
    readOnly: true,
    async run(calls) {
      const [applications, stats] = await Promise.all([calls.tracker.list({}), calls.tracker.stats({})]);
      return {
        by_status: stats.byStatus,
        applications: applications.map(({ receipt: _, profileId: _profile, ...application }) => application),
      };
    },
  }),
  tool({
    name: 'add_application',
    title: 'Note down an application',
    description: 'Notes down an application that the user made elsewhere. It sends nothing.',
    input: z.object({
      company: z.string().trim().min(1).max(300),
      title: z.string().trim().min(1).max(300),
      url: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default(''),
      applied_on: z.iso.date().nullable().default(null).describe('YYYY-MM-DD, or null where it is not known'),
      note: z.string().max(2_000).default(''),
    }),
    readOnly: false,
    run: (calls, { applied_on, ...rest }) => calls.tracker.add({ ...rest, appliedOn: applied_on }),
  }),
  tool({
    name: 'move_application',
    title: 'Move an application',
    description:
      'Changes the status of one application in the tracker. Its history is kept, and it can be taken back.',
    input: z.object({ id: z.string(), status: ApplicationStatus, note: z.string().max(2_000).default('') }),
    readOnly: false,
    run: (calls, input) => calls.tracker.setStatus(input),
  }),
  tool({
    name: 'waiting_questions',
    title: 'What waits for the user',
    description:
      'Questions that JobAI put to the user. Forms are approved, and matters of law, visa, pay and consent answered, by the user alone in the window.',
    input: z.object({}),
    readOnly: true,
    async run(calls) {
      const questions = await calls.pipeline.questions({});
      return questions.map(({ id, jobId, title, company, message, body, score }) => ({
        ...{ id, job_id: jobId, title, company, message, kind: body.kind, score },
      }));
    },
  }),
];
