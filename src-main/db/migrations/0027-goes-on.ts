import type { Migration } from './migration.ts';

const TABLES = [
  'education',
  'projects',
  'certificates',
  'awards',
  'publications',
  'volunteering',
  'interests',
  'recommendations',
  'other_entries',
];

/** Whether a schooling, a project or a role still goes on. */
export const goesOn: Migration = {
  version: 27,
  name: 'goes-on',
  sql: TABLES.map((table) => `ALTER TABLE ${table} ADD COLUMN current INTEGER NOT NULL DEFAULT 0;`).join(
    '\n',
  ),
};
