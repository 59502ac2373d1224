import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'network-contacts');

test('a person is stored once for each profile and goes with it, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}'), ('q', 'Q', '{}');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  const add = client.prepare(
    "INSERT INTO network_contacts (id, profile_id, person_key, company_key, state, body) VALUES (?, ?, 'ann', 'acme', 'known', '{}')",
  );
  add.run('c', 'p');
  add.run('d', 'q');
  expect(() => add.run('e', 'q')).toThrow('UNIQUE');
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT id FROM network_contacts').all()).toEqual([{ id: 'd' }]);
  expect(client.prepare('SELECT id FROM profiles').all()).toEqual([{ id: 'q' }]);
});
