import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'offers');

test('offers and practice negotiations go with their profile, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}'), ('q', 'Q', '{}');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  client.exec(`INSERT INTO offers (id, profile_id, body) VALUES ('s', 'p', '{}'), ('t', 'q', '{}');
    INSERT INTO negotiations (id, profile_id, body) VALUES ('i', 'p', '{}');
    DELETE FROM profiles WHERE id = 'p';`);
  expect(client.prepare('SELECT id FROM offers').all()).toEqual([{ id: 't' }]);
  expect(client.prepare('SELECT id FROM negotiations').all()).toEqual([]);
  expect(client.prepare('SELECT id FROM profiles').all()).toEqual([{ id: 'q' }]);
});
