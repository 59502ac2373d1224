import type { Migration } from './migration.ts';

/** Documents say how they were approved: by the user, or unseen, as their search was set up. */
const backfill = (table: string): string => `
ALTER TABLE ${table} ADD COLUMN approved_by TEXT;
ALTER TABLE ${table} ADD COLUMN approved_at TEXT;
UPDATE ${table} SET approved_at = updated_at, approved_by = CASE WHEN EXISTS (
  SELECT 1 FROM runs WHERE runs.id = ${table}.run_id AND json_extract(runs.config, '$.mode') = 'draft'
    AND coalesce(json_extract(runs.config, '$.reviewDocuments'), 1)) THEN 'user' ELSE 'unseen' END
WHERE approved = 1;`;

export const howApproved: Migration = {
  version: 5,
  name: 'how-approved',
  sql: backfill('generated_resumes') + backfill('cover_letters'),
};
