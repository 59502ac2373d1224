import type { Migration } from './migration.ts';

const stated = (name: string) => `nullif(lower(trim(json_extract(body, '$.${name}'))), '')`;
/** What a posting says, and the user's marks; all else in a row is worked out from them on each machine. */
const SAID =
  'profile_id job_key source url title company posted_at closed body practice starred hidden_at seen_at verdict'.split(
    ' ',
  );
const isOther = SAID.map((column) => `OLD.${column} IS NOT NEW.${column}`).join(' OR ');
const FILTERED =
  'starred, remote, pay_year, posted_at, source, practice, job_key, company, closed, level, employment, seen_at';

/**
 * Level, type, closed and unseen as filters of the list; its two orders hold them, so that none needs to read postings.
 * `warnings` are the kinds of what a posting's own words warn of, `[]` for none; null until somebody looked, and again
 * when it says something else. A row is dated by what it says and by the user's marks alone: of two machines' rows the later
 * one is kept, and what is worked out anew is not later.
 */
export const filtersAndWarnings: Migration = {
  version: 29,
  name: 'filters-and-warnings',
  sql: `
DROP TRIGGER discovered_jobs_updated;
ALTER TABLE discovered_jobs ADD COLUMN level TEXT;
ALTER TABLE discovered_jobs ADD COLUMN employment TEXT;
ALTER TABLE discovered_jobs ADD COLUMN warnings TEXT;
UPDATE discovered_jobs SET level = ${stated('seniority')}, employment = ${stated('employmentType')} WHERE json_valid(body);
DROP INDEX discovered_jobs_list;
DROP INDEX discovered_jobs_yours;
CREATE INDEX discovered_jobs_list ON discovered_jobs (profile_id, hidden_at, score DESC, created_at DESC, id,
  ${FILTERED});
CREATE INDEX discovered_jobs_yours ON discovered_jobs (profile_id, hidden_at, yours DESC, created_at DESC, id,
  ${FILTERED}, score);
CREATE INDEX discovered_jobs_levels ON discovered_jobs (profile_id, level) WHERE level IS NOT NULL;
CREATE INDEX discovered_jobs_employment ON discovered_jobs (profile_id, employment) WHERE employment IS NOT NULL;
CREATE TRIGGER discovered_jobs_reworded AFTER UPDATE OF body, company, url ON discovered_jobs
WHEN OLD.warnings IS NOT NULL AND (OLD.body IS NOT NEW.body OR OLD.company <> NEW.company OR OLD.url <> NEW.url)
BEGIN UPDATE discovered_jobs SET warnings = NULL WHERE id = NEW.id; END;
CREATE TRIGGER discovered_jobs_updated AFTER UPDATE ON discovered_jobs WHEN NEW.updated_at = OLD.updated_at AND (${isOther})
BEGIN UPDATE discovered_jobs SET updated_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE rowid = NEW.rowid; END;`,
};
