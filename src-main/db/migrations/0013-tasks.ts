import type { Migration } from './migration.ts';

/** Work that runs while the app lives, and searches that are run by it. One open task has each unique key at most. */
export const tasks: Migration = {
  version: 13,
  name: 'tasks',
  sql: `
CREATE TABLE tasks (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, payload TEXT NOT NULL, unique_key TEXT NOT NULL,
  priority INTEGER NOT NULL, status TEXT NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, run_after INTEGER NOT NULL,
  progress TEXT NOT NULL DEFAULT '', error TEXT NOT NULL DEFAULT '', ended_at INTEGER,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER tasks_updated AFTER UPDATE ON tasks WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE tasks SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE UNIQUE INDEX tasks_open ON tasks (unique_key) WHERE status IN ('waiting', 'running');
CREATE INDEX tasks_due ON tasks (status, run_after);
CREATE TABLE saved_searches (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER saved_searches_updated AFTER UPDATE ON saved_searches WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE saved_searches SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE TABLE saved_search_finds (
  search_id TEXT NOT NULL REFERENCES saved_searches (id) ON DELETE CASCADE,
  job_id TEXT NOT NULL REFERENCES discovered_jobs (id) ON DELETE CASCADE, found_at TEXT NOT NULL,
  is_new INTEGER NOT NULL, PRIMARY KEY (search_id, job_id)) STRICT;`,
};
