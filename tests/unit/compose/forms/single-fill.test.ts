import { expect, it } from 'vitest';
import { createSingleFill, type SingleFillDeps } from '#main/compose/forms/single-fill.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { fakePorts } from '#tests/fakes/ports.ts';
import { sampleJob, sampleProfile, seed } from '#tests/fakes/stored-samples.ts';

it('stores nothing where it may not send: another profile of the same person did', async () => {
  const { db, repositories: repos } = openTestDb();
  const { profile, job } = seed(repos);
  const { url } = sampleJob();
  const key = { profileId: profile.id, jobKey: repos.jobs.keyOf(job.id) };
  repos.submissions.arm({ ...key, jobId: job.id, url, formHash: 'h' }, new Date());
  const other = sampleProfile('p2');
  repos.profiles.save(other);
  const deps = { db, repos, portsFor: () => fakePorts() } as unknown as SingleFillDeps;
  const filling = createSingleFill(deps)({ url, profile: other, submit: true }, new AbortController().signal);
  await expect(filling).rejects.toThrow(/already have been sent/);
  expect(repos.jobs.count(other.id)).toBe(0);
});
