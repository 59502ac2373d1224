import type { Migration } from './migration.ts';

/** What the user has typed and not yet sent off, by the question or document that it is for. */
export const drafts: Migration = {
  version: 6,
  name: 'drafts',
  sql: `
CREATE TABLE drafts (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, parts TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER drafts_updated AFTER UPDATE ON drafts WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE drafts SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
};
