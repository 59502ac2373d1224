import type { Migration } from './migration.ts';

const numberOf = (row: string) => `(SELECT id FROM job_search WHERE job_id = ${row}.id)`;
const FILTERED =
  'starred, remote, pay_year, posted_at, source, practice, job_key, company, closed, level, employment, seen_at';

/**
 * Counts jobs by an index that holds next to nothing, and finds them by number in the index of words: a job keeps the
 * number that its words are counted by (`search_id`), which is another one on each machine.
 */
export const countedJobs: Migration = {
  version: 31,
  name: 'counted-jobs',
  sql: `
ALTER TABLE discovered_jobs ADD COLUMN search_id INTEGER;
UPDATE discovered_jobs SET search_id = ${numberOf('discovered_jobs')};
DROP INDEX discovered_jobs_list;
DROP INDEX discovered_jobs_yours;
CREATE INDEX discovered_jobs_list ON discovered_jobs (profile_id, hidden_at, score DESC, created_at DESC, id, search_id,
  ${FILTERED});
CREATE INDEX discovered_jobs_yours ON discovered_jobs (profile_id, hidden_at, yours DESC, created_at DESC, id, search_id,
  ${FILTERED}, score);
CREATE INDEX discovered_jobs_shown ON discovered_jobs (profile_id, hidden_at, search_id);
CREATE INDEX discovered_jobs_sources ON discovered_jobs (profile_id, source);
CREATE TRIGGER job_search_numbered AFTER INSERT ON job_search
BEGIN UPDATE discovered_jobs SET search_id = NEW.id WHERE id = NEW.job_id; END;`,
};
