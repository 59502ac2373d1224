import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'boards');

test('a board is stored once, who watches it goes with their profile, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}'), ('q', 'Q', '{}');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const add = client.prepare("INSERT INTO boards (vendor, token, company) VALUES ('lever', ?, 'Acme')");
  add.run('acme');
  expect(() => add.run('acme')).toThrow('UNIQUE');
  const watch = client.prepare(
    "INSERT INTO watched_boards (profile_id, vendor, token) VALUES (?, 'lever', ?)",
  );
  watch.run('p', 'acme');
  watch.run('q', 'acme');
  expect(() => watch.run('q', 'other')).toThrow('FOREIGN KEY');
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT profile_id FROM watched_boards').all()).toEqual([{ profile_id: 'q' }]);
});
