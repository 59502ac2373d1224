import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'triage');

test('stored jobs count as seen, later ones as new, and marks move only the order', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = client.prepare(
    "INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body, score) VALUES (?, 'p', ?, 'url', ?, 'Driver', 'Acme', 0, '{}', ?)",
  );
  add.run('old', 'old', 'old', 60);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  add.run('new', 'new', 'new', 50);
  add.run('unjudged', 'u', 'u', null);
  client.exec("UPDATE discovered_jobs SET nudge = 12 WHERE id = 'new'");
  expect(
    client
      .prepare('SELECT id, seen_at IS NULL AS new, score, yours FROM discovered_jobs ORDER BY yours DESC')
      .all(),
  ).toEqual([
    { id: 'new', new: 1, score: 50, yours: 62 },
    { id: 'old', new: 0, score: 60, yours: 60 },
    { id: 'unjudged', new: 1, score: null, yours: null },
  ]);
  expect(() => client.exec("UPDATE discovered_jobs SET verdict = 'so-so'")).toThrow('CHECK');
});
