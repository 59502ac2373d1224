import type { Migration } from './migration.ts';
import { moveProfiles } from './profile-rows/move-profiles.ts';

const STAMPS = `
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`;
const SPAN = `start_date TEXT NOT NULL, start_printed TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL, end_printed TEXT NOT NULL DEFAULT ''`;
const EXTRA = `title TEXT NOT NULL, organisation TEXT NOT NULL, date TEXT NOT NULL, date_printed TEXT NOT NULL DEFAULT '',
  end_date TEXT NOT NULL DEFAULT '', end_printed TEXT NOT NULL DEFAULT '', url TEXT NOT NULL, text TEXT NOT NULL,
  highlights TEXT NOT NULL`;

/** The tables of a person's entries, with the columns that each has of its own. */
const ENTRIES: Record<string, string> = {
  employers: 'name TEXT NOT NULL',
  experience: `employer_id TEXT, title TEXT NOT NULL, location TEXT NOT NULL, ${SPAN}, current INTEGER NOT NULL,
  summary TEXT NOT NULL, highlights TEXT NOT NULL`,
  education: `school TEXT NOT NULL, degree TEXT NOT NULL, field TEXT NOT NULL, location TEXT NOT NULL, ${SPAN},
  gpa TEXT NOT NULL, highlights TEXT NOT NULL`,
  projects: `name TEXT NOT NULL, url TEXT NOT NULL, ${SPAN}, description TEXT NOT NULL, highlights TEXT NOT NULL,
  skills TEXT NOT NULL`,
  skills: 'name TEXT NOT NULL, level TEXT NOT NULL, keywords TEXT NOT NULL',
  languages: 'name TEXT NOT NULL, fluency TEXT NOT NULL',
  links: 'network TEXT NOT NULL, username TEXT NOT NULL, url TEXT NOT NULL',
  certificates: EXTRA,
  awards: EXTRA,
  publications: EXTRA,
  volunteering: EXTRA,
  interests: EXTRA,
  recommendations: EXTRA,
  other_entries: EXTRA,
};
const EMPLOYER = 'FOREIGN KEY (person_id, employer_id) REFERENCES employers (person_id, id)';

const entryTables = Object.entries(ENTRIES).map(
  ([table, columns]) => `
CREATE TABLE ${table} (
  person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE, id TEXT NOT NULL, ${columns},
  more TEXT NOT NULL DEFAULT '{}', ${STAMPS}, PRIMARY KEY (person_id, id)${table === 'experience' ? `, ${EMPLOYER}` : ''}) STRICT;`,
);
const updated = (table: string) => `
CREATE TRIGGER ${table}_updated AFTER UPDATE ON ${table} WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE ${table} SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`;

/**
 * A profile as rows: a person with what is true of them, an entry a row, and personas that say in which order and whether
 * each entry is shown. `unread` keeps a profile whose stored form could not be read, as it was.
 */
export const profileRows: Migration = {
  version: 16,
  name: 'profile-rows',
  sql: `
CREATE TABLE people (
  id TEXT PRIMARY KEY, full_name TEXT NOT NULL, first_name TEXT NOT NULL, last_name TEXT NOT NULL,
  preferred_name TEXT NOT NULL, email TEXT NOT NULL, phone TEXT NOT NULL, street TEXT NOT NULL, city TEXT NOT NULL,
  region TEXT NOT NULL, postal TEXT NOT NULL, country TEXT NOT NULL, address_printed TEXT NOT NULL DEFAULT '',
  more TEXT NOT NULL DEFAULT '{}', ${STAMPS}) STRICT;
DROP TRIGGER profiles_updated;
ALTER TABLE profiles ADD COLUMN person_id TEXT REFERENCES people (id);
ALTER TABLE profiles ADD COLUMN headline TEXT NOT NULL DEFAULT '';
ALTER TABLE profiles ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE profiles ADD COLUMN removed_at TEXT;
ALTER TABLE profiles ADD COLUMN unread TEXT;
CREATE INDEX profiles_person ON profiles (person_id);
${entryTables.join('')}
CREATE TABLE profile_entries (
  profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, list TEXT NOT NULL, entry_id TEXT NOT NULL,
  place REAL NOT NULL, hidden INTEGER NOT NULL DEFAULT 0, ${STAMPS},
  PRIMARY KEY (profile_id, list, entry_id)) STRICT;
${['people', ...Object.keys(ENTRIES), 'profile_entries'].map(updated).join('')}`,
  run(client) {
    moveProfiles(client);
    client.exec(`ALTER TABLE profiles DROP COLUMN body;${updated('profiles')}`);
  },
};
