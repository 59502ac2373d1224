import type { Migration } from './migration.ts';

/** Boards and job sites that were asked or met, how they fared, and which of them a person watches. */
export const boards: Migration = {
  version: 12,
  name: 'boards',
  sql: `
CREATE TABLE boards (
  vendor TEXT NOT NULL, token TEXT NOT NULL, company TEXT NOT NULL, met INTEGER NOT NULL DEFAULT 0,
  asked_at TEXT, worked_at TEXT, failures INTEGER NOT NULL DEFAULT 0, problem TEXT NOT NULL DEFAULT '',
  gone INTEGER NOT NULL DEFAULT 0, jobs INTEGER,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  PRIMARY KEY (vendor, token)) STRICT;
CREATE TRIGGER boards_updated AFTER UPDATE ON boards WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE boards SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE TABLE watched_boards (
  profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, vendor TEXT NOT NULL, token TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  PRIMARY KEY (profile_id, vendor, token),
  FOREIGN KEY (vendor, token) REFERENCES boards (vendor, token) ON DELETE CASCADE) STRICT;`,
};
