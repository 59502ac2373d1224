import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { listBackups } from './backup.ts';
import { dataFiles, hasBytes } from './data-files.ts';

/** Whether there ever was a database here: only where there never was is its absence a first run. */
export function everExisted(file: string, backupsDir: string): boolean {
  const { ledger, safety } = dataFiles(file);
  if (existsSync(ledger) || existsSync(safety) || listBackups(backupsDir).length > 0) return true;
  if ((statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0 && !hasBytes(file)) return true;
  return readdirSync(dirname(file)).some((name) => name.startsWith('damaged-'));
}
