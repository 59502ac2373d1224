import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'sync');

test('sync begins switched off and notes nothing, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  client.exec("UPDATE profiles SET persona = 'Q';");
  expect(client.prepare('SELECT is_on, cursor FROM sync_state').all()).toEqual([{ is_on: 0, cursor: 0 }]);
  expect(client.prepare('SELECT * FROM sync_outbox').all()).toEqual([]);
  expect(client.prepare('SELECT id, persona FROM profiles').all()).toEqual([{ id: 'p', persona: 'Q' }]);
});
