import type { Migration } from './migration.ts';

/**
 * Answers learn which posting they are for, other words of their question, whether they may be used unasked, when they
 * were given and by what. Of those kept before, the last change is the day on which they were given.
 */
export const answerVault: Migration = {
  version: 19,
  name: 'answer-vault',
  sql: `
DROP TRIGGER answers_updated;
ALTER TABLE answers RENAME TO answers_before;
CREATE TABLE answers (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, key TEXT NOT NULL,
  question TEXT NOT NULL, question_key TEXT NOT NULL, value TEXT NOT NULL, scope TEXT NOT NULL, expires_at TEXT,
  place TEXT NOT NULL DEFAULT '', posting TEXT NOT NULL DEFAULT '', ask_first INTEGER NOT NULL DEFAULT 0,
  wordings TEXT NOT NULL DEFAULT '[]', said_at TEXT NOT NULL, origin TEXT,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  UNIQUE (profile_id, key, scope, question_key, place, posting)) STRICT;
INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, expires_at, place, said_at, created_at, updated_at)
SELECT id, profile_id, key, question, question_key, value, scope, expires_at, place, updated_at, created_at, updated_at
FROM answers_before;
DROP TABLE answers_before;
CREATE TRIGGER answers_updated AFTER UPDATE ON answers WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE answers SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
};
