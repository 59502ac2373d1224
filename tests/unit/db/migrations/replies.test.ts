import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'replies');

test('e-mails are kept for each profile and go with it, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}'), ('q', 'Q', '{}');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  client.exec("INSERT INTO replies (id, profile_id, body) VALUES ('r', 'p', '{}'), ('s', 'q', '{}')");
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT id FROM replies').all()).toEqual([{ id: 's' }]);
  expect(client.prepare('SELECT id FROM profiles').all()).toEqual([{ id: 'q' }]);
});
