import { expect, test } from 'vitest';
import { readPosting } from '#main/postings/read-posting.ts';
import { createLocalClient } from '#main/rpc/local-client.ts';
import { jobsService } from '#main/services/jobs.ts';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import type { Services } from '#main/services/services.ts';
import { TailoredResume } from '#shared/domain/resume-document.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const TEXT = `Night Nurse

St. Mary looks for a nurse for its night shifts in Leeds. You bring three years of experience with wards.
Pay: £35,000 - £42,000 a year.`;

/** The calls about jobs over a real database and the real reader of texts. */
function openJobs(status = 'completed') {
  const { db, repositories: repos, clock } = openTestDb();
  repos.profiles.save(sampleProfile());
  const tools = {
    readPosting: (lead: { url: string; text: string }) => ({
      job: readPosting({
        url: lead.url,
        mime: '',
        body: lead.text,
        source: 'file',
        now: clock.now().toISOString(),
      }).job,
      injections: [],
    }),
  };
  const sources = [{ name: 'greenhouse', label: 'Greenhouse', needsTarget: true, targetHint: '' }];
  const pipeline = { list: () => [{ status }], nextSteps: () => [] };
  const desk = { changes: { touch: () => {} } };
  const deps = { db, repos, clock, tools, sources, pipeline, desk } as unknown as ServiceDeps;
  const services = { jobs: jobsService(deps) } as Services;
  const client = createLocalClient({ door: 'window', caller: 'window-1', services, log: silentLog });
  return { service: client.jobs, repos };
}

test('a posting that the user has as text becomes a job under the name that they gave it', async () => {
  const { service } = openJobs();
  const { jobId } = await service.addText({ text: TEXT, title: 'Night nurse', company: 'St. Mary Hospital' });
  const { job } = await service.get({ jobId });
  expect(job).toMatchObject({ title: 'Night nurse', company: 'St. Mary Hospital', applyUrl: null });
  expect(job.description).toContain('night shifts in Leeds');
  expect((await service.list({ text: 'leeds wards' })).rows.map((row) => row.id)).toEqual([jobId]);
  const other = await service.addText({
    text: `${TEXT} Days, too.`,
    title: 'Day nurse',
    company: 'St. Mary Hospital',
  });
  expect(other.jobId).not.toBe(jobId);
});

test('the address of its form is taken as people type it, and refused in words', async () => {
  const { service } = openJobs();
  const job = { text: TEXT, title: 'Night nurse', company: 'St. Mary Hospital' };
  const { jobId } = await service.addText({ ...job, applyAt: ' jobs.example.org/7 ' });
  expect((await service.get({ jobId })).job.applyUrl).toBe('https://jobs.example.org/7');
  await expect(service.addText({ ...job, applyAt: 'by mail' })).rejects.toThrow(/no web address/);
});

test('one client’s job at two agencies is two jobs, each with a warning, and with where the user stands at the other', async () => {
  const { service, repos } = openJobs();
  const first = await service.addText({ text: TEXT, title: 'Night nurse', company: 'Swift Staffing' });
  const copy = { text: `${TEXT}\nApply now.`, title: 'Night nurse', company: 'Care Recruiters' };
  const second = await service.addText(copy);
  expect(second.jobId).not.toBe(first.jobId);
  const like = async (jobId: string) => (await service.sightings({ jobId })).like;
  expect(await like(first.jobId)).toMatchObject([
    { relation: 'copy', jobId: second.jobId, company: 'Care Recruiters', status: null },
  ]);
  expect((await like(first.jobId))[0]?.warning).toContain('through one of them only');
  const { title, company, url } = (await service.get({ jobId: first.jobId })).job;
  const mine = { id: 'a1', profileId: sampleProfile().id, jobId: first.jobId, status: 'applied' as const };
  repos.applications.noteDown({ ...mine, title, company, url }, new Date());
  expect(await like(second.jobId)).toMatchObject([{ jobId: first.jobId, status: 'applied' }]);
});

test('marks, counts and sources are those of the stored jobs', async () => {
  const { service, repos } = openJobs();
  const { id: jobId } = repos.jobs.upsert('p1', sampleJob());
  await service.mark({ jobIds: [jobId], starred: true });
  await service.mark({ jobIds: [jobId], hidden: true });
  expect(await service.get({ jobId })).toMatchObject({ starred: true, hidden: true });
  expect(await service.list({})).toEqual({ rows: [], total: 0 });
  expect((await service.list({ show: 'hidden' })).rows[0]).toMatchObject({ id: jobId, hidden: true });
  const sources = [{ name: 'greenhouse', label: 'Greenhouse', count: 1 }];
  expect(await service.facets({})).toEqual({ ...{ hidden: 1, levels: [], employment: [] }, sources });
});

test('practice is not begun anew while a search goes on', async () => {
  const { service, repos } = openJobs('running');
  repos.jobs.upsert('p1', sampleJob({ source: 'practice', vendor: 'practice' }));
  await expect(service.forgetPractice({})).rejects.toThrow(/Stop it first/);
  expect(repos.jobs.count('p1')).toBe(1);
});

test('the resume that a form takes is shown beside it, and a draft made since is not', async () => {
  const { service, repos } = openJobs();
  const { jobId } = await service.addText({ text: TEXT, title: 'Night nurse', company: 'St. Mary Hospital' });
  const contact = { name: 'Ada Byron', email: '', phone: '', location: '', links: [] };
  const document = { kind: 'resume', contact, headline: '', summary: [], sections: [] };
  const resume = TailoredResume.parse({
    ...{ document, atsScore: 50, coveredSkills: [], missingSkills: [], changes: [], engine: 'offline' },
  });
  const save = (id: string, approved: boolean): void => {
    const file = { path: `/${id}.pdf`, name: 'Resume.pdf', mime: 'application/pdf', bytes: 8, sha256: id };
    repos.files.save({ id: `pdf-${id}`, profileId: 'p1', ...file });
    const approval = approved ? { by: 'user' as const, at: '2026-11-24T08:00:00.000Z' } : null;
    repos.resumes.save({ id, profileId: 'p1', jobId, runId: null, pdfId: `pdf-${id}`, approval, resume });
  };
  save('draft', false);
  expect((await service.get({ jobId })).resume?.id).toBe('draft');
  save('approved', true);
  save('later draft', false);
  expect((await service.get({ jobId })).resume?.id).toBe('approved');
});

test('a posting that asks for money is marked in the list and told beside the job, with its words', async () => {
  const { service } = openJobs();
  const text = `${TEXT}\n\nBefore your first shift you must pay a registration fee of £45.`;
  const { jobId } = await service.addText({ text, title: 'Night nurse', company: 'St. Mary Hospital' });
  const [row] = (await service.list({})).rows;
  expect(row).toMatchObject({ id: jobId, warnings: ['money'], provisional: false, payYear: null });
  const { warnings, provisional } = await service.get({ jobId });
  expect(warnings.map(({ kind, quote }) => [kind, quote])).toEqual([
    ['money', 'Before your first shift you must pay a registration fee of £45.'],
  ]);
  expect(provisional).toBe(true);
});

test('nothing is new before the first look at the list, and later what was found and not opened', async () => {
  const { service } = openJobs();
  const { jobId } = await service.addText({ text: TEXT, title: 'Night nurse', company: 'Oak House' });
  const found = async () => (await service.list({ isNew: true })).rows.map((row) => row.id);
  expect(await found()).toEqual([]);
  // The clock of this world stands before the finds.
  await service.leftList({});
  expect(await found()).toEqual([jobId]);
  await service.mark({ jobIds: [jobId], seen: true });
  expect(await found()).toEqual([]);
});
