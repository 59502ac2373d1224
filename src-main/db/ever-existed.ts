import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listBackups } from './backup.ts';
import { dataFiles, hasBytes } from './data-files.ts';
import { readLedger } from './ledger/ledger.ts';

/** Whether there ever was a database here: only where there never was is its absence a first run. */
export function everExisted(file: string, backupsDir: string): boolean {
  const { ledger, safety } = dataFiles(file);
  if (existsSync(ledger) || existsSync(safety) || listBackups(backupsDir).length > 0) return true;
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 && !hasBytes(file)) return true;
  return hasSetAside(file);
}

/** Whether there was a database that was opened as a whole once: it noted that beside it, so the note must be there. */
export function wasNoted(file: string, backupsDir: string): boolean {
  const { entries, torn, damaged } = readLedger(dataFiles(file).ledger);
  return (
    entries.length + torn.length + damaged > 0 || listBackups(backupsDir).length > 0 || hasSetAside(file)
  );
}

function hasSetAside(file: string): boolean {
  return readdirSync(dirname(file)).some((name) => name.startsWith('damaged-'));
}
