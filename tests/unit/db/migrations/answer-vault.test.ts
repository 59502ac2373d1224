import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'answer-vault');

test('keeps all answers, as given on the day of their last change, and one answer a posting beside a general one', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`INSERT INTO people (id, full_name, first_name, last_name, preferred_name, email, phone, street, city, region, postal, country)
    VALUES ('a', 'Ana', '', '', '', '', '', '', '', '', '', '');
    INSERT INTO profiles (id, persona, person_id) VALUES ('p', 'P', 'a');
    INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, place, created_at, updated_at)
    VALUES ('a', 'p', 'custom', 'Tea?', 'tea', 'Yes', 'any', 'DE', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z')`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT * FROM answers').get()).toMatchObject({
    ...{ id: 'a', value: 'Yes', place: 'DE', said_at: '2026-02-01T00:00:00.000Z', posting: '' },
    ...{ ask_first: 0, wordings: '[]', origin: null, created_at: '2026-01-01T00:00:00.000Z' },
  });
  const insert = client.prepare(
    "INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, place, posting, said_at) VALUES (?, 'p', 'custom', 'Tea?', 'tea', 'No', 'any', 'DE', ?, '')",
  );
  insert.run('b', 'https://x.example/1');
  expect(() => insert.run('c', 'https://x.example/1')).toThrow(/UNIQUE/);
  client.exec("DELETE FROM profiles WHERE id = 'p'");
  expect(client.prepare('SELECT count(*) AS n FROM answers').get()).toEqual({ n: 0 });
});
