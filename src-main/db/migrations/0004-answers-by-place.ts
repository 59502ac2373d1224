import type { Migration } from './migration.ts';

/**
 * An answer about a country is kept for that country: what was said before holds where the person lived when it was
 * said. The same question may be answered once for each country.
 */
export const answersByPlace: Migration = {
  version: 4,
  name: 'answers-by-place',
  sql: `
DROP TRIGGER answers_updated;
ALTER TABLE answers RENAME TO answers_before;
CREATE TABLE answers (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, key TEXT NOT NULL,
  question TEXT NOT NULL, question_key TEXT NOT NULL, value TEXT NOT NULL, scope TEXT NOT NULL, expires_at TEXT,
  place TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  UNIQUE (profile_id, key, scope, question_key, place)) STRICT;
INSERT INTO answers (id, profile_id, key, question, question_key, value, scope, expires_at, place, created_at, updated_at)
SELECT a.id, a.profile_id, a.key, a.question, a.question_key, a.value, a.scope, a.expires_at,
  CASE WHEN a.key IN ('auth.authorized', 'auth.sponsorship', 'relocation')
    THEN coalesce(CASE WHEN json_valid(p.body) THEN json_extract(p.body, '$.address.country') END, '') ELSE '' END,
  a.created_at, a.updated_at
FROM answers_before a JOIN profiles p ON p.id = a.profile_id;
DROP TABLE answers_before;
CREATE TRIGGER answers_updated AFTER UPDATE ON answers WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE answers SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
};
