import type { Migration } from './migration.ts';

/** A task of the user's own, which goes with no application. */
export const ownTasks: Migration = {
  version: 26,
  name: 'own-tasks',
  sql: `
ALTER TABLE application_items RENAME TO application_items_before;
CREATE TABLE application_items (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  application_id TEXT REFERENCES applications (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
INSERT INTO application_items (id, profile_id, application_id, body, created_at, updated_at)
SELECT id, profile_id, application_id, body, created_at, updated_at FROM application_items_before ORDER BY rowid;
DROP TABLE application_items_before;
CREATE TRIGGER application_items_updated AFTER UPDATE ON application_items WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE application_items SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX application_items_application ON application_items (application_id);
CREATE INDEX application_items_profile ON application_items (profile_id);`,
};
