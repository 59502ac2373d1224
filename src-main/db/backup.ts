import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import Sqlite from 'better-sqlite3';
import { DatabaseError } from '#shared/errors/index.ts';
import { dataFiles } from './data-files.ts';
import { hasHistory, isGoodBackup } from './integrity.ts';
import { syncFile, syncFolderOf } from './recover/durable-file.ts';
import { superfluousBackups } from './superfluous-backups.ts';

const NAME = /^jobai-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})(?:-[a-z]+(?:-[a-z]+)*)?\.sqlite$/;

const PART = /^jobai-.*\.sqlite\.[\d-]*\.?part(?:-journal|-wal|-shm)?$/;
/** No copy takes as long. */
const PART_MS = 60 * 60_000;

/** The backups of a folder, newest first. */
export function listBackups(backupsDir: string): string[] {
  if (!existsSync(backupsDir)) return [];
  const names = readdirSync(backupsDir).filter((name) => NAME.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => join(backupsDir, name));
}

/** When a backup was made, ISO 8601 UTC, as its name says. */
export function backupTime(file: string): string {
  const stamp = NAME.exec(file.split(/[\\/]/).at(-1) ?? '')?.[1] ?? '';
  const [day = '', time = ''] = stamp.split('T');
  return `${day}T${time.replaceAll('-', ':')}Z`;
}

/** The copy of the record of what was sent that lies beside a backup. */
export const ledgerOfBackup = (backup: string): string => backup.replace(/\.sqlite$/, '.sent-jobs.jsonl');

/**
 * Copies a database into the backups' folder while it is in use, with the record of what was sent, and answers the new
 * file. The newest seven good ones are kept, and older ones that hold more. A failed copy leaves nothing behind, and a
 * database that is damaged or empty is refused. Blocks for the time of the copy: run it in a worker when the window is open.
 */
export function backupDatabase(options: {
  file: string;
  backupsDir: string;
  at: Date;
  label?: string;
}): string {
  const { file, backupsDir, at, label = '' } = options;
  mkdirSync(backupsDir, { recursive: true, mode: 0o700 });
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-');
  const target = join(backupsDir, `jobai-${stamp}${label && `-${label}`}.sqlite`);
  // Another thread or program may make one in the same second.
  const part = `${target}.${process.pid}-${threadId}.part`;
  const removeParts = () => {
    for (const end of ['', '-journal', '-wal', '-shm']) rmSync(part + end, { force: true });
  };
  removeParts();
  removeOldParts(backupsDir, at);
  try {
    copyInto(file, part);
    if (!isGoodBackup(part))
      throw new DatabaseError(
        `${file} could not be backed up: the copy is not whole. Restart JobAI: it checks the database and sets it right.`,
        { details: { reason: 'damaged' } },
      );
    syncFile(part);
    const { ledger } = dataFiles(file);
    if (existsSync(ledger)) copyFileSync(ledger, ledgerOfBackup(target));
    renameSync(part, target);
  } catch (thrown) {
    removeParts();
    throw thrown;
  }
  syncFolderOf(target);
  for (const old of superfluousBackups(listBackups(backupsDir))) {
    rmSync(old, { force: true });
    rmSync(ledgerOfBackup(old), { force: true });
  }
  return target;
}

/** What a program that was ended meanwhile left behind. */
function removeOldParts(backupsDir: string, at: Date): void {
  for (const name of readdirSync(backupsDir).filter((one) => PART.test(one))) {
    const path = join(backupsDir, name);
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? at.getTime();
    if (at.getTime() - since > PART_MS) rmSync(path, { force: true });
  }
}

function copyInto(file: string, part: string): void {
  const client = new Sqlite(file, { fileMustExist: true });
  try {
    if (!hasHistory(client))
      throw new DatabaseError(`${file} holds nothing, so there is nothing to back up.`, {
        details: { reason: 'empty' },
      });
    client.prepare('VACUUM INTO ?').run(part);
  } finally {
    client.close();
  }
}

/** Whether the newest backup is older than a day, or there is none. */
export function backupIsDue(backupsDir: string, now: Date): boolean {
  const [newest] = listBackups(backupsDir);
  if (newest === undefined) return true;
  return now.getTime() - Date.parse(backupTime(newest)) >= 24 * 60 * 60 * 1000;
}
