import type { Migration } from './migration.ts';

const STAMPS = `
  created_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  updated_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))`;
const PROFILE = 'profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE';
const JOB = 'job_id TEXT NOT NULL REFERENCES discovered_jobs (id) ON DELETE CASCADE';
const RUN = 'run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE';

const people = `
CREATE TABLE profiles (id TEXT PRIMARY KEY, persona TEXT NOT NULL, body TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE TABLE facts (
  ${PROFILE}, id TEXT NOT NULL, position INTEGER NOT NULL, kind TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
  ${STAMPS}, PRIMARY KEY (profile_id, id)) STRICT;
CREATE TABLE answers (
  id TEXT PRIMARY KEY, ${PROFILE}, key TEXT NOT NULL, question TEXT NOT NULL, question_key TEXT NOT NULL,
  value TEXT NOT NULL, scope TEXT NOT NULL, expires_at TEXT, ${STAMPS},
  UNIQUE (profile_id, key, scope, question_key)) STRICT;`;

const jobs = `
CREATE TABLE discovered_jobs (
  id TEXT PRIMARY KEY, ${PROFILE}, job_key TEXT NOT NULL, source TEXT NOT NULL, url TEXT NOT NULL, title TEXT NOT NULL,
  company TEXT NOT NULL, posted_at TEXT, closed INTEGER NOT NULL, body TEXT NOT NULL, ${STAMPS},
  UNIQUE (profile_id, job_key)) STRICT;
CREATE TABLE job_sightings (
  id INTEGER PRIMARY KEY AUTOINCREMENT, ${PROFILE}, ${JOB}, source TEXT NOT NULL, url TEXT NOT NULL, ${STAMPS},
  UNIQUE (job_id, source, url)) STRICT;
CREATE TABLE job_analyses (
  id INTEGER PRIMARY KEY AUTOINCREMENT, ${PROFILE}, ${JOB}, score REAL NOT NULL, engine TEXT NOT NULL,
  body TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE INDEX job_analyses_job ON job_analyses (job_id, id);
CREATE TABLE companies (
  ${PROFILE}, name_key TEXT NOT NULL, name TEXT NOT NULL, body TEXT NOT NULL, researched_at TEXT NOT NULL, ${STAMPS},
  PRIMARY KEY (profile_id, name_key)) STRICT;`;

const runs = `
CREATE TABLE runs (
  id TEXT PRIMARY KEY, ${PROFILE}, status TEXT NOT NULL, config TEXT NOT NULL, message TEXT NOT NULL,
  found INTEGER NOT NULL, started_at TEXT NOT NULL, ended_at TEXT, elapsed_ms INTEGER NOT NULL, ${STAMPS}) STRICT;
CREATE INDEX runs_profile ON runs (profile_id, started_at);
CREATE TABLE run_jobs (
  ${RUN}, ${JOB}, ${PROFILE}, position INTEGER NOT NULL, title TEXT NOT NULL, company TEXT NOT NULL, url TEXT NOT NULL,
  stage TEXT NOT NULL, done TEXT NOT NULL, status TEXT NOT NULL, message TEXT NOT NULL, score REAL, engine TEXT,
  submitted TEXT, ${STAMPS}, PRIMARY KEY (run_id, job_id)) STRICT;
CREATE TABLE stage_results (
  ${RUN}, job_id TEXT NOT NULL, stage TEXT NOT NULL, ${PROFILE}, output TEXT, ${STAMPS},
  PRIMARY KEY (run_id, job_id, stage)) STRICT;
CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT NOT NULL, type TEXT NOT NULL, agent TEXT NOT NULL,
  message TEXT NOT NULL, data TEXT NOT NULL, timestamp TEXT NOT NULL) STRICT;
CREATE INDEX events_run ON events (run_id, id);
CREATE TABLE human_requests (
  id TEXT PRIMARY KEY, ${RUN}, job_id TEXT NOT NULL, ${PROFILE}, key TEXT NOT NULL, title TEXT NOT NULL,
  company TEXT NOT NULL, message TEXT NOT NULL, body TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('pending', 'parked', 'answered', 'withdrawn')),
  answer TEXT, answered_at TEXT, ${STAMPS}, UNIQUE (run_id, job_id, key)) STRICT;
CREATE INDEX human_requests_open ON human_requests (status);`;

const documents = `
CREATE TABLE files (
  id TEXT PRIMARY KEY, profile_id TEXT REFERENCES profiles (id) ON DELETE SET NULL, path TEXT NOT NULL,
  name TEXT NOT NULL, mime TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE TABLE documents (
  id TEXT PRIMARY KEY, ${PROFILE}, file_id TEXT REFERENCES files (id), name TEXT NOT NULL, mime TEXT NOT NULL,
  text TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE TABLE generated_resumes (
  id TEXT PRIMARY KEY, ${PROFILE}, ${JOB}, run_id TEXT REFERENCES runs (id) ON DELETE SET NULL,
  file_id TEXT REFERENCES files (id), approved INTEGER NOT NULL, ats_score REAL NOT NULL, engine TEXT NOT NULL, body TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE INDEX generated_resumes_job ON generated_resumes (job_id);
CREATE TABLE cover_letters (
  id TEXT PRIMARY KEY, ${PROFILE}, ${JOB}, run_id TEXT REFERENCES runs (id) ON DELETE SET NULL,
  file_id TEXT REFERENCES files (id), approved INTEGER NOT NULL, tone TEXT NOT NULL, draft INTEGER NOT NULL, engine TEXT NOT NULL,
  body TEXT NOT NULL, ${STAMPS}) STRICT;
CREATE INDEX cover_letters_job ON cover_letters (job_id);`;

const applications = `
CREATE TABLE applications (
  id TEXT PRIMARY KEY, ${PROFILE}, ${JOB}, title TEXT NOT NULL, company TEXT NOT NULL, url TEXT NOT NULL,
  status TEXT NOT NULL, receipt TEXT, ${STAMPS}, UNIQUE (profile_id, job_id)) STRICT;
CREATE TABLE application_history (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  application_id TEXT NOT NULL REFERENCES applications (id) ON DELETE CASCADE,
  status TEXT NOT NULL, note TEXT NOT NULL, at TEXT NOT NULL) STRICT;
CREATE INDEX application_history_application ON application_history (application_id, id);
CREATE TABLE submissions (
  id INTEGER PRIMARY KEY AUTOINCREMENT, ${PROFILE}, job_key TEXT NOT NULL, job_id TEXT NOT NULL, url TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('armed', 'confirmed', 'unknown', 'released')), form_hash TEXT NOT NULL,
  armed_at TEXT NOT NULL, decided_at TEXT, note TEXT NOT NULL, ${STAMPS}, UNIQUE (profile_id, job_key)) STRICT;
CREATE TRIGGER submissions_order BEFORE UPDATE OF state ON submissions
WHEN NOT ((OLD.state = NEW.state AND OLD.state <> 'armed')
  OR (OLD.state = 'armed' AND NEW.state IN ('confirmed', 'unknown', 'released'))
  OR (OLD.state = 'unknown' AND NEW.state IN ('confirmed', 'released'))
  OR (OLD.state = 'released' AND NEW.state = 'armed'))
BEGIN SELECT RAISE(ABORT, 'a submission can not go this way'); END;`;

const machine = `
CREATE TABLE llm_calls (
  id INTEGER PRIMARY KEY AUTOINCREMENT, run_id TEXT, job_id TEXT, agent TEXT NOT NULL, prompt TEXT NOT NULL,
  provider TEXT NOT NULL, model TEXT NOT NULL, input_tokens INTEGER NOT NULL, cached_tokens INTEGER NOT NULL,
  output_tokens INTEGER NOT NULL, latency_ms REAL NOT NULL, cost_usd REAL NOT NULL, success INTEGER NOT NULL,
  error TEXT, at TEXT NOT NULL) STRICT;
CREATE INDEX llm_calls_run ON llm_calls (run_id);
CREATE TABLE cache (key TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at INTEGER NOT NULL) STRICT;
CREATE TABLE settings_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, ${STAMPS}) STRICT;`;

const STAMPED =
  'profiles facts answers discovered_jobs job_sightings job_analyses companies runs run_jobs stage_results human_requests files documents generated_resumes cover_letters applications submissions settings_meta'.split(
    ' ',
  );
const triggers = STAMPED.map(
  (table) => `CREATE TRIGGER ${table}_updated AFTER UPDATE ON ${table} WHEN NEW.updated_at = OLD.updated_at
BEGIN UPDATE ${table} SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
);

/** The tables of the main job: from a posting to a confirmed application. */
export const mainJob: Migration = {
  version: 1,
  name: 'main-job',
  sql: [people, jobs, runs, documents, applications, machine, ...triggers].join('\n'),
};
