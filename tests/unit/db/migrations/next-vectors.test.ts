import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '#main/db/migrate.ts';
import { MIGRATIONS } from '#main/db/migrations/index.ts';

const TO = MIGRATIONS.findIndex((step) => step.name === 'next-vectors');

test('passages keep the vectors that they have, and others wait beside them until the passage goes', () => {
  const client = new Sqlite(':memory:');
  client.pragma('foreign_keys = ON');
  migrate(client, MIGRATIONS.slice(0, TO));
  client.exec(`
    INSERT INTO profiles (id, persona) VALUES ('p', 'P');
    INSERT INTO documents (id, profile_id, name, mime, text) VALUES ('d', 'p', 'cv.pdf', 'application/pdf', 'Night shifts');
    INSERT INTO chunks (document_id, profile_id, start, end, text, embedder, embedding) VALUES ('d', 'p', 0, 12, 'Night shifts', 'e', x'05');`);
  migrate(client, MIGRATIONS.slice(TO, TO + 1));
  expect(client.prepare('SELECT embedder, hex(embedding) AS v FROM chunks').get()).toEqual({
    ...{ embedder: 'e', v: '05' },
  });
  client.exec("INSERT INTO chunk_vectors_next SELECT id, 'other', x'07' FROM chunks");
  client.exec("DELETE FROM documents WHERE id = 'd'");
  expect(client.prepare('SELECT count(*) FROM chunk_vectors_next').pluck().get()).toBe(0);
});
