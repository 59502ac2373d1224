import { expect, test } from 'vitest';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { trackerService } from '#main/services/tracker.ts';
import { type ResumeTemplate, USUAL_LOOK } from '#shared/domain/document-look.ts';
import type { TailoredResume } from '#shared/domain/resume-document.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;

test('applications are counted by where they were found and what went out with them', async () => {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, job } = seed(repos);
  const sources = [{ name: job.source, label: 'A board', needsTarget: false, targetHint: '' }];
  const deps = { db, repos, clock, sources, ids: countingIds() };
  const tracker = trackerService(deps as unknown as ServiceDeps);
  const { id, jobId, title, company, url } = { ...job, id: 'application-1', jobId: job.id };
  repos.applications.begin(
    { ...{ id, profileId: profile.id, jobId, title, company, url }, status: 'applied' },
    new Date('2026-01-05T12:00:00Z'),
    '',
  );
  await tracker.add(
    {
      ...{ company: 'Globex', title: 'Nurse', url: '', status: 'rejected', note: '' },
      appliedOn: '2026-01-06',
    },
    never,
  );
  const { sent, answered, rates } = await tracker.figures({}, never);
  expect([sent, answered]).toEqual([2, 1]);
  expect(rates.bySource.map(({ name, sent: n }) => [name, n])).toEqual([
    ['A board', 1],
    ['Noted by hand', 1],
  ]);
});

test('the layout is that of the very file that went out, and another draft counts for nothing', () => {
  const { repositories: repos } = openTestDb();
  const { profile, job } = seed(repos);
  const resume = (id: string, template: ResumeTemplate) => {
    repos.files.save({
      ...{ id: `file-${id}`, profileId: profile.id },
      ...{ name: 'resume.pdf', path: `/${id}.pdf`, mime: 'application/pdf', bytes: 1, sha256: id },
    });
    repos.resumes.save({
      ...{ id, profileId: profile.id, jobId: job.id, runId: null, pdfId: `file-${id}`, approval: null },
      resume: { ...tailored, document: { ...tailored.document, look: { ...USUAL_LOOK, template } } },
    });
  };
  resume('r1', 'classic');
  resume('r2', 'compact');
  repos.applications.begin(
    {
      ...{ id: 'a1', profileId: profile.id, jobId: job.id, title: '', company: '', url: '' },
      status: 'applied',
    },
    new Date(),
    '',
  );
  const [before] = repos.applicationOrigins.list(profile.id);
  expect(before?.layout).toBeNull();
  const file = { name: 'resume.pdf', sha256: '', bytes: 1, fileId: 'file-r1' };
  repos.applications.setReceipt('a1', {
    ...{ url: '', submittedAt: '', confirmation: '', fields: [], files: [file], pictureIds: [] },
  });
  expect(repos.applicationOrigins.list(profile.id)[0]?.layout).toBe('classic');
});

const tailored: TailoredResume = {
  document: {
    kind: 'resume',
    contact: { name: 'A', email: '', phone: '', location: '', links: [] },
    ...{ headline: '', summary: [], sections: [] },
  },
  ...{ atsScore: 0, coveredSkills: [], missingSkills: [], changes: [], engine: 'offline' },
};
