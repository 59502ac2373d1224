import { expect, test } from 'vitest';
import type { FieldOutcome } from '#shared/domain/form.ts';
import type { CoverLetter } from '#shared/domain/letter.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sendJob } from '#tests/fakes/sent-jobs.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const letterOf = (text: string): CoverLetter => ({
  document: {
    kind: 'letter',
    contact: { name: 'A', email: '', phone: '', location: '', links: [] },
    ...{ date: '', company: '', role: '', salutation: '', paragraphs: [], closing: '', signature: '' },
  },
  ...{ tone: 'professional', text, draft: 1, engine: 'offline' },
});

test('a letter whose very text stood in the form that arrived is sent, and another draft is not', () => {
  const { db, repositories, clock } = openTestDb();
  const { profile } = seed(repositories);
  const job = sendJob({ db, repositories, clock }, { id: 'j2', url: 'https://x.org/2' });
  for (const [id, text] of Object.entries({ l1: 'Dear team,\n\nI would.', l2: 'Dear team,\n\nI may.' }))
    repositories.letters.save({
      ...{ id, profileId: profile.id, jobId: job.id, runId: null, pdfId: null, approval: null },
      letter: letterOf(text),
    });
  const states = () => repositories.letters.ofJob(job.id).map(({ id, sent }) => [id, sent]);
  expect(states()).toEqual([
    ['l2', false],
    ['l1', false],
  ]);
  const field: FieldOutcome = {
    ...{ id: 'f', label: 'Cover letter', key: 'letter.text', type: 'textarea', required: false },
    ...{ status: 'filled', value: 'Dear team,\n\nI would.\n', readBack: '', source: 'profile', reason: '' },
  };
  repositories.applications.setReceipt(repositories.applications.ofJob(job.id)?.id ?? '', {
    ...{ url: job.url, submittedAt: '', confirmation: '', fields: [field], files: [], pictureIds: [] },
  });
  expect(states()).toEqual([
    ['l2', false],
    ['l1', true],
  ]);
});
