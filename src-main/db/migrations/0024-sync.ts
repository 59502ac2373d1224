import type { Migration } from './migration.ts';

/**
 * What an exchange with other machines rests on (docs/decisions/0022): when each field of a row was changed and by which
 * machine, what waits to be sent, what came and could not be taken in yet, what was lost to a conflict, and what went when.
 */
export const sync: Migration = {
  version: 24,
  name: 'sync',
  sql: `
CREATE TABLE sync_state (
  id INTEGER PRIMARY KEY CHECK (id = 1), is_on INTEGER NOT NULL DEFAULT 0, machine TEXT NOT NULL DEFAULT '',
  account TEXT NOT NULL DEFAULT '', applying INTEGER NOT NULL DEFAULT 0, last_tick INTEGER NOT NULL DEFAULT 0,
  offset_ms INTEGER NOT NULL DEFAULT 0, cursor INTEGER NOT NULL DEFAULT 0, epoch INTEGER NOT NULL DEFAULT 1) STRICT;
INSERT INTO sync_state (id) VALUES (1);
CREATE TABLE sync_rows (
  table_name TEXT NOT NULL, row_id TEXT NOT NULL, clocks TEXT NOT NULL DEFAULT '{}', seen TEXT NOT NULL DEFAULT '{}',
  removed TEXT, PRIMARY KEY (table_name, row_id)) STRICT;
CREATE TABLE sync_outbox (
  table_name TEXT NOT NULL, row_id TEXT NOT NULL, tick INTEGER NOT NULL,
  PRIMARY KEY (table_name, row_id)) STRICT;
CREATE INDEX sync_outbox_tick ON sync_outbox (tick);
CREATE TABLE sync_inbox (
  table_name TEXT NOT NULL, row_id TEXT NOT NULL, record TEXT NOT NULL, PRIMARY KEY (table_name, row_id)) STRICT;
CREATE TABLE sync_conflicts (
  id TEXT PRIMARY KEY, table_name TEXT NOT NULL, row_id TEXT NOT NULL, field TEXT NOT NULL, lost TEXT, kept TEXT,
  lost_clock TEXT NOT NULL, kept_clock TEXT NOT NULL, found_at TEXT NOT NULL, settled_at TEXT,
  settle_waits INTEGER NOT NULL DEFAULT 0) STRICT;
CREATE TABLE sync_history (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, sent INTEGER NOT NULL, received INTEGER NOT NULL,
  files INTEGER NOT NULL, problem TEXT NOT NULL) STRICT;`,
};
