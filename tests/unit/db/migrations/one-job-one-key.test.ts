import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { keysOfJob } from '#shared/domain/same-job/address-keys.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'one-job-one-key');

/** A database as it was before, with jobs and what was sent under keys of the old rule. */
function before() {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.prepare("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}')").run();
  const job = client.prepare(
    `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
     VALUES (?, 'p', ?, 'x', ?, 'Cook', 'Acme', 0, ?)`,
  );
  const sent = client.prepare(
    `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, note)
     VALUES ('p', ?, ?, ?, ?, 'h', '2026-11-01T00:00:00.000Z', '')`,
  );
  const add = (id: string, oldKey: string, url: string, state?: string) => {
    job.run(id, oldKey, url, JSON.stringify({ vendor: null, applyUrl: null, locations: ['Leeds'] }));
    client
      .prepare('INSERT INTO job_sightings (profile_id, job_id, source, url) VALUES (?, ?, ?, ?)')
      .run('p', id, 'x', url);
    if (state) sent.run(oldKey, id, url, state);
  };
  return { client, add };
}

function held(client: Sqlite.Database, url: string): string[] {
  const keys = keysOfJob({ url, title: 'Cook' });
  const marks = keys.map(() => '?').join();
  return client
    .prepare(
      `SELECT state FROM submissions s WHERE s.job_key IN (${marks})
       OR s.id IN (SELECT submission_id FROM submission_keys WHERE job_key IN (${marks}))`,
    )
    .pluck()
    .all(...keys, ...keys) as string[];
}

test('what was sent under an old key holds the job back in every spelling of its address', () => {
  const { client, add } = before();
  add(
    'w',
    'https://acme.wd1.myworkdayjobs.com/en-US/Ext/job/Ulm/Cook_R1',
    'https://acme.wd1.myworkdayjobs.com/en-US/Ext/job/Ulm/Cook_R1',
    'confirmed',
  );
  add('r', 'https://acme.example/careers', 'https://acme.example/careers?position=77', 'unknown');
  add('g', 'greenhouse:4001', 'https://boards.greenhouse.io/acme/jobs/4001', 'confirmed');
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(held(client, 'https://ACME.wd1.myworkdayjobs.com/de-DE/Ext/job/Ulm/Koch_R1/apply')).toEqual([
    'confirmed',
  ]);
  expect(held(client, 'http://www.acme.example/careers/?position=77')).toEqual(['unknown']);
  expect(held(client, 'https://job-boards.greenhouse.io/acme/jobs/4001')).toEqual(['confirmed']);
  expect(held(client, 'https://acme.example/careers?position=78')).toEqual([]);
});

test('where two rows turn out to be one job, the one that was sent holds the key, and nothing is lost', () => {
  const { client, add } = before();
  add(
    'a',
    'https://linkedin.com/jobs/view/cook-41234567',
    'https://www.linkedin.com/jobs/view/cook-41234567',
    'released',
  );
  add(
    'b',
    'https://uk.linkedin.com/jobs/view/41234567',
    'https://uk.linkedin.com/jobs/view/41234567',
    'confirmed',
  );
  add('c', 'https://de.linkedin.com/jobs/view/41234567', 'https://de.linkedin.com/jobs/view/41234567');
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const key = 'linkedin:41234567';
  expect(client.prepare('SELECT state FROM submissions WHERE job_key = ?').pluck().get(key)).toBe(
    'confirmed',
  );
  expect(client.prepare('SELECT id FROM discovered_jobs WHERE job_key = ?').pluck().get(key)).toBe('b');
  expect(client.prepare('SELECT count(*) FROM submissions').pluck().get()).toBe(2);
  expect(client.prepare('SELECT count(*) FROM discovered_jobs').pluck().get()).toBe(3);
  expect(client.prepare('SELECT DISTINCT job_key FROM job_sightings').pluck().all()).toEqual([key]);
});
