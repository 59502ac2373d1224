import { rekeyJobs } from '../rekey.ts';
import type { Migration } from './migration.ts';

/** Keys by the rules under which the page of one posting is a key of its own, whoever leads to it. */
export const keysOfForms: Migration = {
  version: 30,
  name: 'keys-of-forms',
  sql: '',
  run: rekeyJobs,
};
