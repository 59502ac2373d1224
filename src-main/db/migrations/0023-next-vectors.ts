import type { Migration } from './migration.ts';

/** Vectors of the embedder that was chosen last, until every passage has one: the ones before answer questions meanwhile. */
export const nextVectors: Migration = {
  version: 23,
  name: 'next-vectors',
  sql: `
CREATE TABLE chunk_vectors_next (
  chunk_id INTEGER PRIMARY KEY REFERENCES chunks (id) ON DELETE CASCADE,
  embedder TEXT NOT NULL, embedding BLOB NOT NULL) STRICT;
CREATE INDEX chunks_embedder ON chunks (embedder);`,
};
