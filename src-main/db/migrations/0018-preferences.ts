import type { Migration } from './migration.ts';

/** What the user wants of a job, by persona. */
export const preferences: Migration = {
  version: 18,
  name: 'preferences',
  sql: `
CREATE TABLE preferences (
  profile_id TEXT PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE, places TEXT NOT NULL, remote TEXT,
  remote_in TEXT NOT NULL, pay TEXT, types TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER preferences_updated AFTER UPDATE ON preferences WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE preferences SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
};
