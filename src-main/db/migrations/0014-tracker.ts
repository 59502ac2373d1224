import type { Migration } from './migration.ts';

/** Moves that were taken back, and what the user keeps with an application: notes, people, tasks, interviews. */
export const tracker: Migration = {
  version: 14,
  name: 'tracker',
  sql: `
ALTER TABLE application_history ADD COLUMN taken_back_at TEXT;
CREATE TABLE application_items (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER application_items_updated AFTER UPDATE ON application_items WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE application_items SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX application_items_application ON application_items (application_id);
CREATE INDEX application_items_profile ON application_items (profile_id);`,
};
