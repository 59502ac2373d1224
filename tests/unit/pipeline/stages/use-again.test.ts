import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { resumeStage } from '#main/pipeline/stages/resume.ts';
import { basisOf } from '#main/pipeline/stages/use-again.ts';
import type { StageContext } from '#main/pipeline/types.ts';
import { TailoredResume } from '#shared/domain/resume-document.ts';
import { RunConfig } from '#shared/domain/run.ts';
import type { Approval } from '#shared/domain/stored-document.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { seed } from '#tests/fakes/stored-samples.ts';
import { temporaryFolder } from '#tests/fakes/temporary-folder.ts';

/** A job whose resume an earlier search wrote and used, and the stage of a second search. */
function secondSearch(by: Approval['by'], reviewDocuments: boolean) {
  const { repositories: repos, clock } = openTestDb();
  const { profile, job, runId } = seed(repos);
  const path = join(temporaryFolder(), 'resume.pdf');
  writeFileSync(path, '%PDF-1.7');
  const pdfId = 'pdf';
  repos.files.save({
    ...{ id: pdfId, profileId: profile.id, path, name: 'Resume.pdf' },
    ...{ mime: 'application/pdf', bytes: 8, sha256: 'a' },
  });
  const contact = { name: 'Ada Byron', email: '', phone: '', location: '', links: [] };
  const document = { kind: 'resume', contact, headline: '', summary: [], sections: [] };
  const resume = TailoredResume.parse({
    ...{ document, atsScore: 50, coveredSkills: [], missingSkills: [], changes: [], engine: 'offline' },
  });
  const approval = { by, at: clock.now().toISOString() };
  repos.resumes.save({ id: 'first', profileId: profile.id, jobId: job.id, runId, pdfId, approval, resume });
  const config = RunConfig.parse({ query: 'data', sources: [{ name: 'practice' }], reviewDocuments });
  const run = repos.runs.get(runId);
  if (run === null) throw new Error('the run is not there');
  repos.runs.create({ ...run, id: 'r2', config });
  const deps = { repos, clock, settings: () => ({ letterTone: 'formal', letterStyle: {} }) };
  const context = { deps, runId: 'r2', config, profile, facts: [], job } as unknown as StageContext;
  repos.stageResults.save(
    { runId, jobId: job.id, stage: 'resume' },
    { resumeId: 'first', basis: basisOf(context) },
  );
  return context;
}

/** Nothing here can write: the posting has no analysis. */
const WRITES = /has not been read yet/;

it('takes the resume that the user approved in an earlier search, and says so', async () => {
  const outcome = await resumeStage.run(secondSearch('user', true));
  expect(outcome).toMatchObject({
    kind: 'done',
    output: { resumeId: 'first' },
    message: 'The resume for Acme that you approved earlier is used again',
  });
});

it('shows a resume that nobody has seen where documents are shown', async () => {
  await expect(resumeStage.run(secondSearch('unseen', true))).rejects.toThrow(WRITES);
  expect(await resumeStage.run(secondSearch('unseen', false))).toMatchObject({
    message: 'The resume written for Acme earlier is used again',
  });
});

it('writes anew once the posting or the profile says something else', async () => {
  const context = secondSearch('user', true);
  const job = { ...context.job, description: 'We need a data engineer, at our office.' };
  await expect(resumeStage.run({ ...context, job })).rejects.toThrow(WRITES);
  const profile = { ...context.profile, phone: '+44 20 7946 0000' };
  await expect(resumeStage.run({ ...context, profile })).rejects.toThrow(WRITES);
});
