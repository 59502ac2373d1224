import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'keys-anew');
const CAREERS = 'https://acme.example/careers';

/** A database of the step before, with jobs under keys of the rules of then. */
function before() {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = (id: string, key: string, url: string, state?: string) => {
    client
      .prepare(
        `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
         VALUES (?, 'p', ?, 'x', ?, 'Cook', 'Acme', 0, '{"vendor":null,"applyUrl":null,"locations":["Leeds"]}')`,
      )
      .run(id, key, url);
    client
      .prepare(
        `INSERT INTO job_sightings (profile_id, job_id, source, url, job_key, title) VALUES ('p', ?, 'x', ?, ?, 'Cook')`,
      )
      .run(id, url, key);
    if (state === undefined) return;
    client
      .prepare(
        `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, note)
         VALUES ('p', ?, ?, ?, ?, 'h', '2026-11-01T00:00:00.000Z', '')`,
      )
      .run(key, id, url, state);
  };
  return { client, add };
}

test('what was sent under an old key holds the job back by its new one, and no other job of the page', () => {
  const { client, add } = before();
  add('a', `${CAREERS} cook`, `${CAREERS}?position=night-cook`, 'confirmed');
  add('b', `${CAREERS}?li_fat_id=77`, `${CAREERS}/line-cook?li_fat_id=77`, 'unknown');
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const state = client.prepare(
    `SELECT s.state FROM submissions s JOIN submission_keys k ON k.submission_id = s.id WHERE k.job_key = ?`,
  );
  expect(state.pluck().all(jobKeyOf({ url: `${CAREERS}/?position=Night-Cook&apply=true` }))).toEqual([
    'confirmed',
  ]);
  expect(state.all(jobKeyOf({ url: `${CAREERS}/line-cook`, title: 'Cook' }))).toEqual(['unknown']);
  expect(state.all(`${CAREERS} cook`)).toEqual(['confirmed']);
  expect(state.all(jobKeyOf({ url: `${CAREERS}?position=pastry-chef` }))).toEqual([]);
  expect(client.prepare("SELECT job_key FROM discovered_jobs WHERE id = 'a'").pluck().get()).toBe(
    `${CAREERS}?position=night-cook`,
  );
});

test('two jobs that the user said are two stay two under their new keys', () => {
  const { client, add } = before();
  const [one, other] = [`${CAREERS}/cook?gclsrc=1`, `${CAREERS}/chef?gclsrc=1`];
  add('a', one, one);
  add('b', other, other);
  client.prepare("INSERT INTO jobs_apart VALUES ('p', ?, ?)").run(other, one);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(
    client
      .prepare('SELECT 1 FROM jobs_apart WHERE key_a = ? AND key_b = ?')
      .get(`${CAREERS}/chef`, `${CAREERS}/cook`),
  ).toBeDefined();
});
