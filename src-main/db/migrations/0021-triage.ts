import type { Migration } from './migration.ts';

/**
 * What the user thought of a job and whether they have seen it, and how far their marks move it in the order. The order by
 * them has an index of its own that holds all that a filter asks for. What was stored before counts as seen.
 */
export const triage: Migration = {
  version: 21,
  name: 'triage',
  sql: `
ALTER TABLE discovered_jobs ADD COLUMN seen_at TEXT;
ALTER TABLE discovered_jobs ADD COLUMN verdict TEXT CHECK (verdict IN ('good', 'bad'));
ALTER TABLE discovered_jobs ADD COLUMN nudge INTEGER;
ALTER TABLE discovered_jobs ADD COLUMN nudge_because TEXT;
ALTER TABLE discovered_jobs ADD COLUMN yours REAL GENERATED ALWAYS AS (score + coalesce(nudge, 0)) VIRTUAL;
UPDATE discovered_jobs SET seen_at = updated_at;
CREATE INDEX discovered_jobs_yours ON discovered_jobs (profile_id, hidden_at, yours DESC, created_at DESC, id,
  starred, remote, pay_year, posted_at, source, practice, job_key, company, score);
CREATE INDEX discovered_jobs_verdicts ON discovered_jobs (profile_id, verdict) WHERE verdict IS NOT NULL;
CREATE INDEX discovered_jobs_unmoved ON discovered_jobs (profile_id) WHERE nudge IS NULL;`,
};
