import { rekeyJobs } from '../rekey.ts';
import type { Migration } from './migration.ts';

/** Keys by the rules under which "Sr. Cook" is "Senior Cook". */
export const keysOfLevels: Migration = {
  version: 28,
  name: 'keys-of-levels',
  sql: '',
  run: rekeyJobs,
};
