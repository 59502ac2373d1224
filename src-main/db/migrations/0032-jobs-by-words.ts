import type { Migration } from './migration.ts';

/** A job is looked for by its title and employer together: of "Nurse" alone there are thousands, each read anew with every find. */
export const jobsByWords: Migration = {
  version: 32,
  name: 'jobs-by-words',
  sql: `
DROP INDEX discovered_jobs_words;
CREATE INDEX discovered_jobs_words ON discovered_jobs (profile_id, title_key, company_key);`,
};
