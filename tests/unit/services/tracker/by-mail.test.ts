import { expect, test } from 'vitest';
import type { ServiceDeps } from '#main/services/service-deps.ts';
import { applicationsByMail } from '#main/services/tracker/by-mail.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { countingIds } from '#tests/fakes/ports.ts';
import { seed } from '#tests/fakes/stored-samples.ts';

const never = new AbortController().signal;

function start(description: string) {
  const { db, repositories: repos, clock } = openTestDb();
  const { profile, job } = seed(repos);
  const stored = repos.jobs.upsert(profile.id, { ...job, description });
  const deps = { db, repos, clock, ids: countingIds() } as unknown as ServiceDeps;
  return { repos, calls: applicationsByMail(deps), jobId: stored.id };
}

test('a posting that asks for e-mail gives a draft, counts once as applied, and is taken back as any move', async () => {
  const { repos, calls, jobId } = start('Send your CV to jobs@kiln.example.');
  const draft = await calls.mailDraft({ jobId }, never);
  expect(draft).toMatchObject({ to: 'jobs@kiln.example', quote: 'Send your CV to jobs@kiln.example.' });
  expect(repos.applications.ofJob(jobId)?.status).not.toBe('applied');
  const sent = await calls.sentByMail({ jobId }, never);
  expect(sent.status).toBe('applied');
  expect(sent.history.at(-1)?.note).toBe('Sent by e-mail to jobs@kiln.example');
  const again = await calls.sentByMail({ jobId }, never);
  expect(again.history).toHaveLength(sent.history.length);
});

test('one that does not gives none, and nothing is counted', async () => {
  const { repos, calls, jobId } = start('Apply on our website.');
  expect(await calls.mailDraft({ jobId }, never)).toBeNull();
  await expect(calls.sentByMail({ jobId }, never)).rejects.toThrow(/names no e-mail address/);
  await expect(calls.mailFile({ jobId, subject: 'a', text: 'b' }, never)).rejects.toThrow(/names no e-mail/);
  expect(repos.applications.ofJob(jobId)?.status ?? 'discovered').toBe('discovered');
});
