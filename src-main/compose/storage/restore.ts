import type { Clock } from '#agents/ports.ts';
import { lockFolder } from '#main/db/folder-lock.ts';
import { forgetIfAsked } from '#main/db/forget-everything.ts';
import { openDatabase } from '#main/db/open-database.ts';
import { makePrivate } from '#main/db/private-folder.ts';
import { describeBackups } from '#main/db/recover/describe-backups.ts';
import { stageRestore } from '#main/db/recover/staged-restore.ts';
import type { BackupInfo, Recovery } from '#shared/domain/recovery.ts';
import { keptIn } from './kept-in.ts';

const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

/** The backups of a data folder, also while another process works with it. */
export function listRestorable(dataDir: string): BackupInfo[] {
  return describeBackups(keptIn(dataDir));
}

/** Puts a backup in the place of a data folder's database, also where that one can't be opened any more. */
export function restoreNow(
  dataDir: string,
  from: string,
  clock: Clock,
): { recovery: Recovery | null; backup: string | null } {
  return whileClosed(dataDir, clock, ({ file, backupsDir }) => {
    const { backup } = stageRestore({ file, backupsDir, from, at: clock.now() });
    const { db, recovery } = openDatabase({ file, backupsDir, log, clock });
    db.close();
    return { recovery, backup };
  });
}

/** Removes what was asked to be forgotten now, with nobody at work in the folder. Gives what could not be removed. */
export function forgetNow(dataDir: string, clock: Clock): string[] {
  return whileClosed(dataDir, clock, () => forgetIfAsked(dataDir));
}

/** The user has read what was lost: answers what that was. */
export function markRecoveriesSeen(dataDir: string, clock: Clock): Recovery[] {
  return whileClosed(dataDir, clock, ({ file, backupsDir }) => {
    const { db } = openDatabase({ file, backupsDir, log, clock });
    try {
      const unseen = db.safety.unseen();
      db.safety.markSeen(clock.now());
      return unseen;
    } finally {
      db.close();
    }
  });
}

function whileClosed<T>(dataDir: string, clock: Clock, work: (kept: ReturnType<typeof keptIn>) => T): T {
  makePrivate(dataDir);
  const lock = lockFolder(dataDir, 'command', clock.now());
  try {
    return work(keptIn(dataDir));
  } finally {
    lock.release();
  }
}
