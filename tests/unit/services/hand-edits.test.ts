import { expect, test } from 'vitest';
import { tailor } from '#agents/resume/tailor.ts';
import { createTellOnce } from '#main/documents/read-back/tell-once.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { createApprovable } from '#main/services/approvable.ts';
import { profileService } from '#main/services/profile.ts';
import { resumeService } from '#main/services/resume.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { dataEngineer, streamAnalysis } from '#tests/fakes/documents-people.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** A stored resume with the calls that change, export and approve it; only the setting in type is not done. */
function openResume() {
  const { db, repositories: repos, clock } = openTestDb();
  const numbers = Array.from({ length: 40 }, (_, at) => at);
  const ids = { next: (kind: string) => `${kind}-${numbers.shift()}` };
  const rendered: unknown[] = [];
  const differences: string[] = [];
  const file = (id: string) => {
    const kept = { name: 'resume.pdf', mime: 'application/pdf', bytes: 1, sha256: '' };
    repos.files.save({ id, profileId: null, path: `/tmp/${id}.pdf`, ...kept });
    return id;
  };
  const tools = { renderDocument: async (document: unknown) => file(`file-${rendered.push(document)}`) };
  const papers = {
    write: async () => ({ name: 'resume.txt', bytes: new Uint8Array([65]) }),
    readBack: async () => ({ text: '', differences }),
    tellOnce: createTellOnce(),
  };
  const question = { runId: null, body: { kind: 'resume-review', resumeId: 'resume' } };
  const desk = { check: () => question };
  const deps = {
    ...{ db, repos, clock, ids, tools, papers, desk, onProfile: () => {} },
  } as unknown as ServiceDeps;
  const profile = dataEngineer();
  repos.profiles.save(profile);
  const job = repos.jobs.upsert(profile.id, streamAnalysis().job);
  repos.analyses.save(profile.id, streamAnalysis(job));
  const resume = tailor({ analysis: streamAnalysis(), profile, facts: [] }, null);
  repos.resumes.save({
    ...{
      id: 'resume',
      profileId: profile.id,
      jobId: job.id,
      runId: null,
      pdfId: file('file-0'),
      approval: null,
    },
    resume,
  });
  const services = { resume: resumeService(deps), profile: profileService(deps) } as Services;
  const client = createLocalClient({ door: 'window', caller: 'window-1', services, log: silentLog });
  const approve = () =>
    createApprovable(deps)('ask-1', { kind: 'resume-review', decision: 'approve', comment: '' });
  const edited = (text: string) => {
    const document = structuredClone(resume.document);
    const lines = document.sections[0]!.entries[0]!.lines;
    lines[0] = { ...lines[0]!, text };
    return document;
  };
  return { client, repos, approve, edited, rendered, differences };
}

test('a line that the profile does not bear out is kept to be worked on, and blocks export and approval until it is vouched for', async () => {
  const { client, repos, approve, edited, rendered } = openResume();
  const text = 'Trained 40 colleagues to run Kafka in Oslo';
  const kept = await client.resume.change({ id: 'resume', document: edited(text) });
  expect(kept.pdfId).toBeNull();
  expect(rendered).toHaveLength(0);
  const [open] = (await client.resume.ledger({ id: 'resume' })).filter((one) => one.problems.length > 0);
  expect(open).toMatchObject({ text, place: 'sections.0.entries.0.lines.0' });
  await expect(client.resume.export({ id: 'resume', format: 'txt' })).rejects.toThrow(/does not bear out/);
  await expect(approve()).rejects.toThrow(/Trained 40 colleagues/);

  const { factId } = await client.profile.vouch({ text });
  await approve();
  expect(repos.resumes.get('resume')?.pdfId).toBe('file-1');
  expect((await client.resume.export({ id: 'resume', format: 'txt' })).name).toBe('resume.txt');
  await client.profile.takeBackWord({ factId });
  await expect(client.resume.export({ id: 'resume', format: 'txt' })).rejects.toThrow(/does not bear out/);
});

test('a line said otherwise is kept with the facts that were found for it, and set in type at once', async () => {
  const { client, edited } = openResume();
  const text = 'Tested 120 tables in PostgreSQL with dbt';
  const kept = await client.resume.change({ id: 'resume', document: edited(text) });
  expect(kept.pdfId).toBe('file-1');
  expect(kept.resume.document.sections[0]?.entries[0]?.lines[0]).toEqual({
    ...{ text, origin: 'user' },
    factIds: ['experience.e1.highlight.2'],
  });
});

test('what a program may read otherwise is told before it is approved, once, and the user decides', async () => {
  const { client, differences } = openResume();
  differences.push('the name "Mira" is read as "M i r a"');
  await expect(client.resume.approve({ id: 'resume' })).rejects.toThrow(/may not read.*M i r a/);
  differences.push('the dates of "Nurse" are not understood');
  await expect(client.resume.approve({ id: 'resume' })).rejects.toThrow(/may not read[^M]*"Nurse"/);
  expect((await client.resume.approve({ id: 'resume' })).approval?.by).toBe('user');
});

test('each change leaves a version to go back to, and what was approved stays beside a new draft', async () => {
  const { client, edited, repos } = openResume();
  const text = 'Tested 120 tables in PostgreSQL with dbt';
  const before = repos.resumes.get('resume')!.resume.document;
  await client.resume.change({ id: 'resume', document: edited(text) });
  await client.resume.approve({ id: 'resume' });
  const next = await client.resume.change({ id: 'resume', document: before });
  expect(next).toMatchObject({ approval: null, outdated: false });
  expect(next.id).not.toBe('resume');
  const versions = await client.resume.versions({ id: next.id });
  const told = versions.map(({ stands, approval }) => `${stands} ${approval?.by}`);
  expect(told.sort()).toEqual(['false undefined', 'true undefined', 'true user']);
  expect(versions.find(({ stands }) => !stands)?.body.document).toEqual(before);
  // A line that a model had worded is not the user's own when they go back to it.
  expect(next.resume.document).toEqual(before);
});

test('a resume is outdated once the profile that it was made from has changed', async () => {
  const { client, repos, edited } = openResume();
  await client.resume.change({ id: 'resume', document: edited('Tested 120 tables in PostgreSQL with dbt') });
  expect((await client.resume.get({ id: 'resume' })).outdated).toBe(false);
  repos.profiles.save({ ...repos.profiles.whole('p1')!, headline: 'Staff data engineer' });
  expect((await client.resume.list({}))[0]?.outdated).toBe(true);
});
