import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'said-facts');
const person = (id: string) => `('${id}', 'Ana', '', '', '', '', '', '', '', '', '', '')`;

test('what a person vouched for goes with them, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(
    `INSERT INTO people (id, full_name, first_name, last_name, preferred_name, email, phone, street, city, region, postal, country)
     VALUES ${person('a')}, ${person('b')};
     INSERT INTO profiles (id, persona, person_id) VALUES ('p', 'P', 'a');`,
  );
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  client.exec("INSERT INTO said_facts (id, person_id, text) VALUES ('s', 'a', 'Ran'), ('t', 'b', 'Swam')");
  client.exec("DELETE FROM people WHERE id = 'b'");
  expect(client.prepare('SELECT id, text FROM said_facts').all()).toEqual([{ id: 's', text: 'Ran' }]);
  expect(client.prepare('SELECT id, person_id FROM profiles').all()).toEqual([{ id: 'p', person_id: 'a' }]);
});
