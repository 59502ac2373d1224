import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'filters-and-warnings');

test('stored jobs are filtered by what their postings say, and are looked at again when they say something else', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = client.prepare(
    "INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body) VALUES (?, 'p', ?, 'url', ?, 'Driver', 'Acme', 0, ?)",
  );
  add.run('old', 'old', 'old', '{"seniority":"Senior","employmentType":" full-time "}');
  add.run('broken', 'broken', 'broken', '{"seniority":');
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const read = client.prepare('SELECT id, level, employment, warnings FROM discovered_jobs ORDER BY id');
  expect(read.all()).toEqual([
    { id: 'broken', level: null, employment: null, warnings: null },
    { id: 'old', level: 'senior', employment: 'full-time', warnings: null },
  ]);
  client.exec(`UPDATE discovered_jobs SET warnings = '["money"]'`);
  client.exec(`UPDATE discovered_jobs SET starred = 1, body = '{"seniority":"junior"}' WHERE id = 'old'`);
  expect(read.all()).toEqual([
    { id: 'broken', level: null, employment: null, warnings: '["money"]' },
    { id: 'old', level: 'senior', employment: 'full-time', warnings: null },
  ]);
  client.close();
});

test('a job is dated by what it says and by the user’s marks, never by what is worked out of them', () => {
  const client = new Sqlite(':memory:');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  client.exec(
    `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body, updated_at)
     VALUES ('j', 'p', 'j', 'url', 'j', 'Driver', 'Acme', 0, '{"seniority":"Senior"}', '2026-01-01T00:00:00.000Z')`,
  );
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const dated = client.prepare('SELECT updated_at FROM discovered_jobs').pluck();
  client.exec(
    `UPDATE discovered_jobs SET warnings = '["money"]', score = 80, nudge = 3, level = 'lead', title = 'Driver'`,
  );
  expect(dated.get()).toBe('2026-01-01T00:00:00.000Z');
  client.exec("UPDATE discovered_jobs SET hidden_at = '2026-02-01'");
  expect(dated.get()).not.toBe('2026-01-01T00:00:00.000Z');
  client.close();
});
