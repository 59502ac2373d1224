import { rekeyJobs } from '../rekey.ts';
import type { Migration } from './migration.ts';

/** Keys by the rules that know more ways to write an address: `#!12`, keys of advertisers, `apply=true`, a posting's name in words. */
export const keysAnew: Migration = {
  version: 22,
  name: 'keys-anew',
  sql: '',
  run: rekeyJobs,
};
