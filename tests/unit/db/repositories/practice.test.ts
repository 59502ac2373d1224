import { expect, test } from 'vitest';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';
import { openTestDb } from '#tests/fakes/open-test-db.ts';
import { sampleJob, sampleProfile } from '#tests/fakes/stored-samples.ts';

const AT = new Date('2026-11-20T10:00:00Z');

function world() {
  const { repositories, db } = openTestDb();
  repositories.profiles.save(sampleProfile());
  const made = repositories.jobs.upsert(
    'p1',
    sampleJob({
      id: 'made',
      company: 'Made Up',
      source: 'practice',
      vendor: 'practice',
      url: 'http://127.0.0.1:4000/acme/1',
    }),
  );
  const real = repositories.jobs.upsert('p1', sampleJob({ id: 'real' }));
  for (const job of [made, real]) {
    const key = { profileId: 'p1', jobKey: repositories.jobs.keyOf(job.id) };
    repositories.submissions.arm({ ...key, jobId: job.id, url: job.url, formHash: 'f' }, AT);
    repositories.submissions.confirm(key, { at: AT, note: '' });
  }
  const blocking = (job: typeof made) =>
    repositories.submissions.blocking({ keys: [jobKeyOf(job)], profileIds: ['p1'] });
  return { repositories, db, made, real, blocking };
}

test('practising anew forgets what was made up, frees it in the record too, and leaves all else as it is', () => {
  const { repositories, db, made, real, blocking } = world();
  expect(blocking(made)).not.toBeNull();
  expect(repositories.practice.forget('p1', AT)).toBe(1);
  expect(repositories.jobs.get('made')).toBeNull();
  expect(blocking(made)).toBeNull();
  expect(repositories.jobs.get('real')).not.toBeNull();
  expect(blocking(real)?.state).toBe('confirmed');
  expect(db.ledger.latest().map(({ jobId, state }) => [jobId, state])).toEqual([
    ['made', 'released'],
    ['real', 'confirmed'],
  ]);
});

test('what was asked about a practice job is no longer asked', () => {
  const { repositories, db } = world();
  const startedAt = AT.toISOString();
  db.client.exec(`INSERT INTO runs (id, profile_id, status, config, message, found, started_at, elapsed_ms)
    VALUES ('r', 'p1', 'completed', '{"sources":[{"name":"practice"},{"name":"lever"}]}', '', 2, '${startedAt}', 0);
    INSERT INTO human_requests (id, run_id, job_id, profile_id, key, title, company, message, body, status) VALUES
    ('q1', 'r', 'made', 'p1', 'k', '', '', '', '{}', 'parked'), ('q2', 'r', 'real', 'p1', 'k', '', '', '', '{}', 'parked')`);
  repositories.practice.forget('p1', AT);
  expect(db.client.prepare('SELECT id FROM human_requests').pluck().all()).toEqual(['q2']);
});

test('another profile’s practice stays', () => {
  const { repositories, made, blocking } = world();
  repositories.profiles.save(sampleProfile('p2'));
  expect(repositories.practice.forget('p2', AT)).toBe(0);
  expect(blocking(made)).not.toBeNull();
});
