import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupTime, listBackups } from './backup.ts';
import { isGoodBackup } from './integrity.ts';
import { lostRows } from './lost-rows.ts';

/** What happened to a damaged database, to be told to the user. */
export interface Recovery {
  /** Where the damaged file was put; it is never deleted. */
  setAside: string;
  /** When the restored backup was made (ISO 8601 UTC); null when there was no good one and an empty database was begun. */
  restoredFrom: string | null;
  /** What is missing now, in words. */
  lost: string;
}

/** Moves a damaged database aside and puts the newest good backup in its place. */
export function recover(file: string, backupsDir: string, at: Date): Recovery {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-');
  const folder = join(dirname(file), `damaged-${stamp}`);
  mkdirSync(folder, { recursive: true });
  for (const suffix of ['', '-wal', '-shm']) {
    if (existsSync(file + suffix)) renameSync(file + suffix, join(folder, basename(file) + suffix));
  }
  const setAside = join(folder, basename(file));
  const backup = listBackups(backupsDir).find(isGoodBackup);
  if (backup === undefined)
    return { setAside, restoredFrom: null, lost: 'everything: there was no good backup' };
  copyFileSync(backup, `${file}.part`);
  renameSync(`${file}.part`, file);
  const restoredFrom = backupTime(backup);
  return { setAside, restoredFrom, lost: lostRows(setAside, file, restoredFrom) };
}

/** The recovery as one message for the user. */
export function describeRecovery(recovery: Recovery): string {
  const put = `Your database was damaged. It is kept at ${recovery.setAside}.`;
  if (recovery.restoredFrom === null) return `${put} There was no good backup, so JobAI began an empty one.`;
  return `${put} JobAI restored the backup of ${recovery.restoredFrom}. Lost: ${recovery.lost}.`;
}
