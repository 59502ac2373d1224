import { expect, test, vi } from 'vitest';
import { settleSameJob } from '#main/pipeline/stages/settle-same-job.ts';
import type { StageContext } from '#main/pipeline/types.ts';
import type { Job } from '#shared/domain/job.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

const at = new Date('2026-11-01T08:00:00Z');

/** One application was sent from another profile; another posting is worked on now. */
function afterApplying(
  { earlierForm, ...over }: Partial<Job> & { earlierForm?: string },
  earlierProfile = sampleProfile('p2'),
) {
  const { repositories: repos } = openTestDb();
  const { profile } = seed(repos);
  repos.profiles.save(earlierProfile);
  const title = 'Platform Engineer';
  const url = 'https://boards.greenhouse.io/acme/jobs/4100';
  const earlier = repos.jobs.upsert(earlierProfile.id, sampleJob({ id: 'e1', title, url }));
  const key = { profileId: earlierProfile.id, jobKey: repos.jobs.keyOf(earlier.id) };
  repos.submissions.arm({ ...key, jobId: earlier.id, url: earlierForm ?? earlier.url, formHash: 'h' }, at);
  repos.submissions.confirm(key, { note: '', at });
  const job = repos.jobs.upsert(
    'p1',
    sampleJob({ id: 'n1', url: 'https://acme.example/jobs/99', title, ...over }),
  );
  const ask = vi.fn();
  const ports = { ...fakePorts({}), human: { ask } };
  const context = { deps: { repos }, job, profile, ports } as unknown as StageContext;
  return { repos, job, ask, settle: () => settleSameJob(context) };
}

test('the same title at the same employer is asked for once, and "the same" holds it back for good', async () => {
  const { repos, job, ask, settle } = afterApplying({
    title: 'Platform Engineer (m/f/d)',
    company: 'ACME Inc.',
  });
  ask.mockResolvedValue({ kind: 'same-job', decision: 'same-job' });
  expect(await settle()).toContain('already applied');
  expect(ask.mock.calls[0]?.[0].body).toMatchObject({
    found: { title: 'Platform Engineer (m/f/d)' },
    certain: true,
  });
  const keys = repos.jobs.keysOf(job.id);
  expect(repos.submissions.blocking({ keys, profileIds: ['p1', 'p2'] })?.state).toBe('confirmed');
});

test('"another job" goes on, and is not asked again', async () => {
  const { ask, settle } = afterApplying({});
  ask.mockResolvedValue({ kind: 'same-job', decision: 'other-job' });
  expect(await settle()).toBeNull();
  expect(await settle()).toBeNull();
  expect(ask).toHaveBeenCalledTimes(1);
});

test.each([
  ['another title', { title: 'Data Analyst' }],
  ['another town', { locations: ['Hamburg'] }],
  ['another employer', { company: 'Acme Bikes' }],
])('%s asks nothing', async (_name, over) => {
  const { ask, settle } = afterApplying(over);
  expect(await settle()).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});

test('another title at the same employer is asked for where it leads to the address of the same form', async () => {
  const { ask, settle } = afterApplying({
    title: 'Data Analyst',
    applyUrl: 'https://acme.example/platform-team',
    earlierForm: 'https://www.acme.example/platform-team/',
  });
  ask.mockResolvedValue({ kind: 'same-job', decision: 'other-job' });
  expect(await settle()).toBeNull();
  expect(ask.mock.calls[0]?.[0].body).toMatchObject({ kind: 'same-job', by: 'form' });
  expect(await settle()).toBeNull();
  expect(ask).toHaveBeenCalledTimes(1);
});

test("another person's application asks nothing", async () => {
  const name = { first: 'Jonas', last: 'Weber', full: 'Jonas Weber', preferred: '' };
  const { ask, settle } = afterApplying({}, { ...sampleProfile('p2'), name, email: 'jonas@example.org' });
  expect(await settle()).toBeNull();
  expect(ask).not.toHaveBeenCalled();
});
