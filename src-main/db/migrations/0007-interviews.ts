import type { Migration } from './migration.ts';

/** Practice interviews, and the user's stories in STAR form. */
export const interviews: Migration = {
  version: 7,
  name: 'interviews',
  sql: `
CREATE TABLE stories (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER stories_updated AFTER UPDATE ON stories WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE stories SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX stories_of_profile ON stories (profile_id);
CREATE TABLE interview_sessions (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER interview_sessions_updated AFTER UPDATE ON interview_sessions WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE interview_sessions SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX interview_sessions_of_profile ON interview_sessions (profile_id);`,
};
