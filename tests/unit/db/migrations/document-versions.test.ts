import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'document-versions');

test('earlier versions are kept for each profile and go with it, and what was stored before stays', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec("INSERT INTO profiles (id, persona) VALUES ('p', 'P'), ('q', 'Q');");
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  client.exec(
    `INSERT INTO document_versions (id, profile_id, document_id, body, written_at)
     VALUES ('v', 'p', 'd', '{}', ''), ('w', 'q', 'e', '{}', '');
     DELETE FROM profiles WHERE id = 'p';`,
  );
  expect(client.prepare('SELECT id FROM document_versions').all()).toEqual([{ id: 'w' }]);
  expect(client.prepare('SELECT id FROM profiles').all()).toEqual([{ id: 'q' }]);
});
