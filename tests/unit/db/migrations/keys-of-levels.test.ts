import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';
import { jobKeyOf } from '#shared/domain/same-job/job-key.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'keys-of-levels');
const LIST = 'https://oak.example/careers';

test('what was sent for "Sr. Cook" of a list holds back "Senior Cook" there, and by its old key, too', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  client
    .prepare(
      `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
       VALUES ('a', 'p', ?, 'x', ?, 'Sr. Cook', 'Oak', 0, '{"vendor":null,"applyUrl":null,"locations":["Leeds"]}')`,
    )
    .run(`${LIST} sr cook`, LIST);
  client
    .prepare(
      `INSERT INTO submissions (profile_id, job_key, job_id, url, state, form_hash, armed_at, note)
       VALUES ('p', ?, 'a', ?, 'confirmed', 'h', '2026-11-01T00:00:00.000Z', '')`,
    )
    .run(`${LIST} sr cook`, LIST);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const state = client
    .prepare(
      'SELECT s.state FROM submissions s JOIN submission_keys k ON k.submission_id = s.id WHERE k.job_key = ?',
    )
    .pluck();
  expect(state.all(jobKeyOf({ url: LIST, title: 'Senior Cook' }))).toEqual(['confirmed']);
  expect(state.all(`${LIST} sr cook`)).toEqual(['confirmed']);
  expect(state.all(jobKeyOf({ url: LIST, title: 'Cook' }))).toEqual([]);
  expect(client.prepare('SELECT title_key FROM discovered_jobs').pluck().get()).toBe('senior cook');
  client.close();
});
