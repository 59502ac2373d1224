import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'passages');

test('documents that were kept before stay, and can be given passages', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
    INSERT INTO profiles (id, persona, body) VALUES ('p', 'P', '{}');
    INSERT INTO documents (id, profile_id, name, mime, text) VALUES ('d', 'p', 'cv.pdf', 'application/pdf', 'Night shifts');`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT name, sha256, pages FROM documents').get()).toEqual({
    ...{ name: 'cv.pdf', sha256: '', pages: 0 },
  });
  client
    .prepare(
      "INSERT INTO chunks (document_id, profile_id, start, end, text, embedder, embedding) VALUES ('d', 'p', 0, 12, 'Night shifts', 'e', x'00')",
    )
    .run();
  const found = "SELECT count(*) FROM chunks_fts WHERE chunks_fts MATCH 'night'";
  expect(client.prepare(found).pluck().get()).toBe(1);
  client.exec("DELETE FROM documents WHERE id = 'd'");
  expect(client.prepare('SELECT count(*) FROM chunks').pluck().get()).toBe(0);
});
