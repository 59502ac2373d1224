import { existsSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { BackupInfo } from '#shared/domain/recovery.ts';
import { backupTime, listBackups } from '../backup.ts';
import { isGoodBackup } from '../integrity.ts';
import { countRows, missingRows, newestChange } from './count-rows.ts';
import { saidTime } from './said-time.ts';

/** Every backup, newest first: what it holds, and what would be missing against the database as it is now. Blocks while each is checked. */
export function describeBackups({ file, backupsDir }: { file: string; backupsDir: string }): BackupInfo[] {
  const now = countRows(file);
  return listBackups(backupsDir).flatMap((path) => {
    try {
      return [described(path, now)];
    } catch (thrown) {
      // A newer one took its place meanwhile.
      if (!existsSync(path)) return [];
      throw thrown;
    }
  });
}

function described(path: string, now: ReturnType<typeof countRows>): BackupInfo {
  const good = isGood(path);
  const counts = good ? countRows(path) : {};
  return {
    path,
    name: basename(path),
    madeAt: backupTime(path),
    bytes: statSync(path).size,
    good,
    counts,
    newest: good ? newestChange(path) : null,
    wouldLose: good ? inWords(missingRows(now, counts), backupTime(path)) : '',
  };
}

function inWords(missing: string[] | null, since: string): string {
  if (missing === null)
    return `changes since ${saidTime(since)}; how much that is can't be told, as the database of now can't be read`;
  return missing.length === 0
    ? `changes since ${saidTime(since)}`
    : `${missing.join(', ')}, and changes since ${saidTime(since)}`;
}

function isGood(path: string): boolean {
  try {
    return isGoodBackup(path);
  } catch {
    return false;
  }
}
