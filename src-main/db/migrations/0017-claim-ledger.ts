import type { Migration } from './migration.ts';

/** What the user vouched for beside a document, and what documents said before they were changed. */
export const claimLedger: Migration = {
  version: 17,
  name: 'claim-ledger',
  sql: `
CREATE TABLE said_facts (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, text TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER said_facts_updated AFTER UPDATE ON said_facts WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE said_facts SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX said_facts_person ON said_facts (person_id);
CREATE TABLE document_versions (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, document_id TEXT NOT NULL,
  body TEXT NOT NULL, written_at TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER document_versions_updated AFTER UPDATE ON document_versions WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE document_versions SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX document_versions_document ON document_versions (document_id);`,
};
