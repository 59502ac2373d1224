import type { Migration } from './migration.ts';

/** Passages of the user's files, with vectors and a full-text index. */
export const passages: Migration = {
  version: 10,
  name: 'passages',
  sql: `
ALTER TABLE documents ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
ALTER TABLE documents ADD COLUMN pages INTEGER NOT NULL DEFAULT 0;
CREATE TABLE chunks (
  id INTEGER PRIMARY KEY, document_id TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
  profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  page INTEGER, start INTEGER NOT NULL, end INTEGER NOT NULL, text TEXT NOT NULL,
  embedder TEXT NOT NULL, embedding BLOB NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE INDEX chunks_document ON chunks (document_id);
CREATE INDEX chunks_profile ON chunks (profile_id);
CREATE VIRTUAL TABLE chunks_fts USING fts5 (
  text, content='chunks', content_rowid='id', tokenize="unicode61 remove_diacritics 2");
CREATE TRIGGER chunks_added AFTER INSERT ON chunks
BEGIN INSERT INTO chunks_fts (rowid, text) VALUES (NEW.id, NEW.text); END;
CREATE TRIGGER chunks_removed AFTER DELETE ON chunks
BEGIN INSERT INTO chunks_fts (chunks_fts, rowid, text) VALUES ('delete', OLD.id, OLD.text); END;`,
};
