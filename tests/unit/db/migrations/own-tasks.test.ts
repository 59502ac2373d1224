import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'own-tasks');

test('what was kept with applications stays as it is and still goes with them, and a task may go with none', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
INSERT INTO profiles (id, persona) VALUES ('p', 'P');
INSERT INTO discovered_jobs (id, profile_id, job_key, source, url, title, company, closed, body)
VALUES ('j', 'p', 'k', 'url', 'https://a.example/1', 'Nurse', 'Acme', 0, '{}');
INSERT INTO applications (id, profile_id, job_id, title, company, url, status)
VALUES ('a', 'p', 'j', 'Nurse', 'Acme', 'https://a.example/1', 'applied');
INSERT INTO application_items (id, profile_id, application_id, body, created_at, updated_at)
VALUES ('i', 'p', 'a', '{"kind":"note"}', '2026-11-01', '2026-11-02'), ('h', 'p', 'a', '{}', '2026-11-01', '2026-11-01');`);
  const kept = () => client.prepare('SELECT * FROM application_items').all();
  const before = kept();
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(kept()).toEqual(before);
  client.exec("INSERT INTO application_items (id, profile_id, body) VALUES ('own', 'p', '{}')");
  client.exec('UPDATE application_items SET body = \'{"kind":"file"}\' WHERE id = \'i\'');
  expect(
    client.prepare("SELECT updated_at > '2026-11-02' FROM application_items WHERE id = 'i'").pluck().get(),
  ).toBe(1);
  expect(() =>
    client.exec(
      "INSERT INTO application_items (id, profile_id, application_id, body) VALUES ('x', 'p', 'none', '{}')",
    ),
  ).toThrow('FOREIGN KEY');
  client.exec("DELETE FROM applications WHERE id = 'a'");
  expect(client.prepare('SELECT id FROM application_items').pluck().all()).toEqual(['own']);
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(kept()).toEqual([]);
});
