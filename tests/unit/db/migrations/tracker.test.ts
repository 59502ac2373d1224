import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'tracker');

test('a history from before stays and nothing in it is taken back; what is kept with an application goes with it', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}');
INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
VALUES ('j', 'p', 'k', 'url', 'https://a.example/1', 'Nurse', 'Acme', 0, '{}');
INSERT INTO applications (id, profile_id, job_id, title, company, url, status)
VALUES ('a', 'p', 'j', 'Nurse', 'Acme', 'https://a.example/1', 'applied');
INSERT INTO application_history (application_id, status, note, at) VALUES ('a', 'applied', '', '2026-11-01');`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT status, taken_back_at FROM application_history').all()).toEqual([
    { status: 'applied', taken_back_at: null },
  ]);
  client.exec(
    "INSERT INTO application_items (id, profile_id, application_id, body) VALUES ('i', 'p', 'a', '{}')",
  );
  expect(() =>
    client.exec(
      "INSERT INTO application_items (id, profile_id, application_id, body) VALUES ('x', 'p', 'none', '{}')",
    ),
  ).toThrow('FOREIGN KEY');
  client.exec("DELETE FROM applications WHERE id = 'a'");
  expect(client.prepare('SELECT count(*) AS n FROM application_items').get()).toEqual({ n: 0 });
});
