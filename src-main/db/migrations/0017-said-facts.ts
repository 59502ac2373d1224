import type { Migration } from './migration.ts';

/** What the user vouched for beside a document. */
export const saidFacts: Migration = {
  version: 17,
  name: 'said-facts',
  sql: `
CREATE TABLE said_facts (
  id TEXT PRIMARY KEY, person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, text TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER said_facts_updated AFTER UPDATE ON said_facts WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE said_facts SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE INDEX said_facts_person ON said_facts (person_id);`,
};
