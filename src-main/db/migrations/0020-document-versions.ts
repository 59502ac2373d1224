import type { Migration } from './migration.ts';

/** What resumes and letters said before they were changed. */
export const documentVersions: Migration = {
  version: 20,
  name: 'document-versions',
  sql: `
CREATE TABLE document_versions (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, document_id TEXT NOT NULL,
  body TEXT NOT NULL, written_at TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER document_versions_updated AFTER UPDATE ON document_versions WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE document_versions SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX document_versions_document ON document_versions (document_id);`,
};
