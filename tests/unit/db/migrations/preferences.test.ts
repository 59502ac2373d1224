import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'preferences');

test('each profile may have one row of wishes, which goes with it; what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P'), ('q', 'Q')");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const insert = client.prepare(
    "INSERT INTO preferences (profile_id, places, remote_in, types) VALUES (?, '[]', '', '[]')",
  );
  insert.run('p');
  insert.run('q');
  expect(() => insert.run('q')).toThrow('UNIQUE');
  expect(() => insert.run('nobody')).toThrow('FOREIGN KEY');
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT profile_id FROM preferences').pluck().all()).toEqual(['q']);
  expect(client.prepare('SELECT id FROM profiles').pluck().all()).toEqual(['q']);
});
