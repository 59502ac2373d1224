import { readdirSync } from 'node:fs';

/** What only an earlier run leaves in a data folder; any of it may be all that is left. */
const TRACES = /^(jobai\.sqlite|sent-jobs\.jsonl$|safety\.json$|backups$|damaged-)/;

/** Whether a data folder was never used: then the welcome can be shown before the rest is loaded. */
export function isFirstRun(userData: string): boolean {
  try {
    return !readdirSync(userData).some((name) => TRACES.test(name));
  } catch {
    // One that is not there yet. What else is wrong with it, the process behind the window says.
    return true;
  }
}
