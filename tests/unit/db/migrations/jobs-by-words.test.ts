import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'jobs-by-words');

test('a stored job is found by its title and employer at once, not among all of its title', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P')");
  const add = client.prepare(
    `INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, title_key, company_key, closed, body)
     VALUES (?, 'p', ?, 'url', ?, 'Nurse', ?, 'nurse', ?, 0, '{}')`,
  );
  for (const name of ['acme', 'globex']) add.run(name, name, name, name, name);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  add.run('initech', 'initech', 'initech', 'initech', 'initech');
  const query = "SELECT id FROM discovered_jobs WHERE profile_id = 'p' AND title_key = ? AND company_key = ?";
  const found = client.prepare(query).pluck();
  expect([found.all('nurse', 'acme'), found.all('nurse', 'initech')]).toEqual([['acme'], ['initech']]);
  const [plan] = client.prepare(`EXPLAIN QUERY PLAN ${query}`).all('nurse', 'acme') as { detail: string }[];
  expect(plan?.detail).toContain('title_key=? AND company_key=?');
  client.close();
});
