import type { Migration } from './migration.ts';

/** What left the machine, and quick sums of what models cost. */
export const modelGateway: Migration = {
  version: 2,
  name: 'model-gateway',
  sql: `
CREATE TABLE outbound_requests (
  id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, host TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('model', 'model-test', 'page', 'form')), method TEXT NOT NULL,
  bytes_out INTEGER NOT NULL, bytes_in INTEGER NOT NULL, status INTEGER, about TEXT NOT NULL, text TEXT,
  run_id TEXT, job_id TEXT) STRICT;
CREATE INDEX outbound_requests_at ON outbound_requests (at);
CREATE INDEX llm_calls_at ON llm_calls (at);`,
};
