import { expect, test } from 'vitest';
import type { HumanAnswerBody, HumanQuestionBody } from '#shared/domain/human.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

test('a job that is taken up again asks anew what was refused and what a form was approved for, and keeps the rest', () => {
  const { repositories, clock } = openTestDb();
  const { job, runId } = seed(repositories);
  const { humanRequests } = repositories;
  const resume: HumanQuestionBody = {
    ...{ kind: 'resume-review', resumeId: 'r', atsScore: 1, changes: [], missingSkills: [] },
  };
  const form: HumanQuestionBody = {
    ...{ kind: 'form-review', url: '', origin: '', formHash: 'h', fields: [], pictureId: null, warnings: [] },
  };
  const put = (key: string, body: HumanQuestionBody, id = key) =>
    humanRequests.upsertPending({
      ...{ id, runId, jobId: job.id, key, title: '', company: '', message: '', body },
    });
  const answered = (key: string, body: HumanQuestionBody, answer: HumanAnswerBody) => {
    put(key, body);
    humanRequests.answer(key, answer, clock.now());
  };
  answered('approved', resume, { kind: 'resume-review', decision: 'approve', comment: '' });
  answered('refused', resume, { kind: 'resume-review', decision: 'skip', comment: '' });
  answered('sent', form, { kind: 'form-review', decision: 'submit', formHash: 'h', values: [] });
  humanRequests.layAsideDecisions(runId, job.id);
  expect(put('approved', resume).answer?.decision).toBe('approve');
  expect(put('refused', resume, 'again-1')).toMatchObject({ id: 'again-1', status: 'pending', answer: null });
  expect(put('sent', form, 'again-2')).toMatchObject({ id: 'again-2', status: 'pending', answer: null });
  expect(humanRequests.get('refused')?.answer?.decision).toBe('skip');
});
