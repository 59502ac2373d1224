import { rekeyJobs } from '../rekey.ts';
import type { Migration } from './migration.ts';

/** Keys by the rules under which `/nurse/index.html` is `/nurse/`, and `/nurse-12/amp` is `/nurse-12`. */
export const keysOfFolders: Migration = {
  version: 25,
  name: 'keys-of-folders',
  sql: '',
  run: rekeyJobs,
};
