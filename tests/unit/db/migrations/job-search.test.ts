import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'job-search');
const BODY = JSON.stringify({
  description: 'Night shifts with forklifts',
  locations: ['Gdańsk'],
  skills: [{ name: 'Forklift licence' }],
  remote: 'onsite',
  salary: { min: 4_000, max: 5_000, currency: 'EUR', period: 'month' },
});

function before() {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}')");
  const add = client.prepare(
    "INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body) VALUES (?, 'p', ?, 'url', ?, 'Driver', 'Acme', 0, ?)",
  );
  add.run('j', 'j', 'j', BODY);
  add.run('broken', 'b', 'b', '{');
  client.exec(`INSERT INTO job_analyses (profile_id, job_id, score, engine, body) VALUES
    ('p', 'j', 10, 'offline', '{}'), ('p', 'j', 80, 'offline', '{}')`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const found = (words: string) =>
    client
      .prepare(
        'SELECT s.job_id FROM jobs_fts f JOIN job_search s ON s.id = f.rowid WHERE jobs_fts MATCH ? ORDER BY s.job_id',
      )
      .pluck()
      .all(words);
  return { client, found };
}

test('jobs that were stored before can be found by their words, pay, place of work and latest score', () => {
  const { client, found } = before();
  expect(found('forklift* gdansk')).toEqual(['j']);
  expect(found('driver')).toEqual(['broken', 'j']);
  expect(
    client
      .prepare(
        'SELECT id, remote, pay_year, practice, score, starred, hidden_at FROM discovered_jobs ORDER BY id',
      )
      .all(),
  ).toEqual([
    { id: 'broken', remote: null, pay_year: null, practice: 0, score: null, starred: 0, hidden_at: null },
    { id: 'j', remote: 'onsite', pay_year: 60_000, practice: 0, score: 80, starred: 0, hidden_at: null },
  ]);
});

test('a later judgement is the score, and a removed job is no longer found', () => {
  const { client, found } = before();
  client.exec(
    "INSERT INTO job_analyses (profile_id, job_id, score, engine, body) VALUES ('p', 'j', 30, 'offline', '{}')",
  );
  expect(client.prepare("SELECT score FROM discovered_jobs WHERE id = 'j'").pluck().get()).toBe(30);
  client.exec("DELETE FROM discovered_jobs WHERE id = 'j'");
  expect(found('forklift*')).toEqual([]);
  expect(found('driver')).toEqual(['broken']);
});

test('words still lead to their job after a vacuum has numbered the rows anew', () => {
  const { client, found } = before();
  client.exec("DELETE FROM discovered_jobs WHERE id = 'j'");
  client
    .prepare(
      "INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body) VALUES ('k', 'p', 'k', 'url', 'k', 'Baker', 'Bread', 0, '{}')",
    )
    .run();
  client.exec('VACUUM');
  expect(found('baker')).toEqual(['k']);
});
