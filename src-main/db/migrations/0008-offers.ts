import type { Migration } from './migration.ts';

/** Offers of work that the user entered, and practice negotiations. */
export const offers: Migration = {
  version: 8,
  name: 'offers',
  sql: `
CREATE TABLE offers (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER offers_updated AFTER UPDATE ON offers WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE offers SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX offers_of_profile ON offers (profile_id);
CREATE TABLE negotiations (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER negotiations_updated AFTER UPDATE ON negotiations WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE negotiations SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX negotiations_of_profile ON negotiations (profile_id);`,
};
