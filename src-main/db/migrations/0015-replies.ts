import type { Migration } from './migration.ts';

/** Employers' mails, each as it was read. */
export const replies: Migration = {
  version: 15,
  name: 'replies',
  sql: `
CREATE TABLE replies (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER replies_updated AFTER UPDATE ON replies WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE replies SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX replies_profile ON replies (profile_id);`,
};
