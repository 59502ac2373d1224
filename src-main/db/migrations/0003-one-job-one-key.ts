import { rekeyJobs } from '../rekey.ts';
import type { Migration } from './migration.ts';

/**
 * Keys by the one rule for all spellings of an address. A submission may have several (the posting's, its form's), and
 * so may a job that stands at several sources.
 */
export const oneJobOneKey: Migration = {
  version: 3,
  name: 'one-job-one-key',
  sql: `
CREATE TABLE submission_keys (
  submission_id INTEGER NOT NULL REFERENCES submissions (id) ON DELETE CASCADE, job_key TEXT NOT NULL,
  PRIMARY KEY (job_key, submission_id)) STRICT;
ALTER TABLE job_sightings ADD COLUMN job_key TEXT NOT NULL DEFAULT '';
ALTER TABLE job_sightings ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE job_sightings ADD COLUMN body TEXT;
CREATE INDEX job_sightings_key ON job_sightings (profile_id, job_key);
ALTER TABLE discovered_jobs ADD COLUMN company_key TEXT NOT NULL DEFAULT '';
ALTER TABLE discovered_jobs ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
CREATE INDEX discovered_jobs_words ON discovered_jobs (profile_id, title_key);
CREATE TABLE jobs_apart (
  profile_id TEXT NOT NULL REFERENCES profiles (id) ON DELETE CASCADE, key_a TEXT NOT NULL, key_b TEXT NOT NULL,
  PRIMARY KEY (profile_id, key_a, key_b)) STRICT;`,
  run: rekeyJobs,
};
