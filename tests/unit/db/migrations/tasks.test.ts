import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'tasks');

test('one open task has a key; a saved search goes with its profile and takes its finds along', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}'), ('q', 'Q', '{}');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const add = client.prepare(
    "INSERT INTO tasks (id, kind, payload, unique_key, priority, status, run_after) VALUES (?, 'k', '{}', 'one', 0, ?, 0)",
  );
  add.run('a', 'done');
  add.run('b', 'waiting');
  expect(() => add.run('c', 'running')).toThrow('UNIQUE');
  client.exec("INSERT INTO saved_searches (id, profile_id, body) VALUES ('s', 'p', '{}'), ('t', 'q', '{}')");
  expect(() => client.exec("INSERT INTO saved_search_finds VALUES ('s', 'nojob', '2026', 1)")).toThrow(
    'FOREIGN KEY',
  );
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT id FROM saved_searches').all()).toEqual([{ id: 't' }]);
  expect(client.prepare('SELECT id FROM profiles').all()).toEqual([{ id: 'q' }]);
});
