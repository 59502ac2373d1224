import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'counted-jobs');

test('a job keeps the number by which its words are found, whether it was there before or comes after', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = (id: string, title: string) =>
    client
      .prepare(
        `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body, updated_at)
         VALUES (?, 'p', ?, 'url', ?, ?, 'Acme', 0, '{}', '2026-01-01T00:00:00.000Z')`,
      )
      .run(id, id, id, title);
  add('gone', 'Porter');
  add('old', 'Baker');
  client.exec("DELETE FROM discovered_jobs WHERE id = 'gone'");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  add('new', 'Night nurse');
  const found = client
    .prepare(
      'SELECT id FROM discovered_jobs WHERE search_id IN (SELECT rowid FROM jobs_fts WHERE jobs_fts MATCH ?)',
    )
    .pluck();
  expect([found.all('baker'), found.all('nurse'), found.all('porter')]).toEqual([['old'], ['new'], []]);
  const dated = client.prepare('SELECT DISTINCT updated_at FROM discovered_jobs').pluck();
  expect(dated.all()).toEqual(['2026-01-01T00:00:00.000Z']);
  client.close();
});
