import type { Migration } from './migration.ts';

/** People who may help, found by the key of the company where they work. */
export const networkContacts: Migration = {
  version: 9,
  name: 'network-contacts',
  sql: `
CREATE TABLE network_contacts (
  id TEXT PRIMARY KEY, profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
  person_key TEXT NOT NULL, company_key TEXT NOT NULL, state TEXT NOT NULL, remind_on TEXT, body TEXT NOT NULL,
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT;
CREATE TRIGGER network_contacts_updated AFTER UPDATE ON network_contacts WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE network_contacts SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;
CREATE UNIQUE INDEX network_contacts_person ON network_contacts (profile_id, person_key);
CREATE INDEX network_contacts_company ON network_contacts (profile_id, company_key);`,
};
