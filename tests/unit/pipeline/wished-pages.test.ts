import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { wishedPages } from '#main/pipeline/wished-pages.ts';
import { USUAL_LOOK } from '#shared/domain/document-look.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';

const resume = () => tailor({ analysis: streamAnalysis(), profile: dataEngineer(), facts: [] }, null);
const on = (pages: number) => async () => pages;

test('one page that is wished for is told from the pages that came of it', async () => {
  const fits = await wishedPages(resume(), 'without interests, one page please', on(1));
  expect(fits.changes.at(-1)).toBe('It stands on one page.');
  expect(fits.document.look).toEqual({ ...USUAL_LOOK, onePage: true });
  const long = await wishedPages(resume(), 'one page', on(2));
  expect(long.changes.at(-1)).toMatch(/^It still takes 2 pages/);
  expect(await wishedPages(resume(), 'shorter', on(2))).toEqual(resume());
});

test('one page that was wished for one job is not taken over by the next', async () => {
  const { repositories: repos } = openTestDb();
  const profile = dataEngineer();
  repos.profiles.save(profile);
  const job = repos.jobs.upsert(profile.id, streamAnalysis().job);
  const save = (id: string, stored: ReturnType<typeof resume>) =>
    repos.resumes.save({
      ...{ id, profileId: profile.id, jobId: job.id, runId: null, pdfId: null, approval: null },
      resume: stored,
    });
  const chosen = { ...USUAL_LOOK, template: 'classic' as const };
  const looked = { ...resume(), document: { ...resume().document, look: chosen } };
  save('first', await wishedPages(looked, 'one page', on(1)));
  expect(repos.resumes.lastLook(profile.id)).toEqual(chosen);
  save('second', { ...looked, document: { ...looked.document, look: { ...chosen, onePage: true } } });
  expect(repos.resumes.lastLook(profile.id)?.onePage).toBe(true);
});
