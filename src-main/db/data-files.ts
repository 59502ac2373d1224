import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What lies beside the database and outlives it. */
export function dataFiles(file: string) {
  const folder = dirname(file);
  return {
    /** The record of what was sent. */
    ledger: join(folder, 'sent-jobs.jsonl'),
    safety: join(folder, 'safety.json'),
    /** A checked backup that takes the database's place at the next start. */
    staged: `${file}.restore`,
  };
}

export function hasBytes(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
