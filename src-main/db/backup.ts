import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const KEPT = 7;
const NAME = /^jobai-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})(?:-[a-z]+)?\.sqlite$/;

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

/**
 * Copies a database into the backups' folder while it is in use, keeps the newest seven, and answers the new file.
 * A failed copy leaves nothing behind. Blocks for the time of the copy: run it in a worker when the window is open.
 */
export function backupDatabase(options: {
  file: string;
  backupsDir: string;
  at: Date;
  label?: string;
}): string {
  const { file, backupsDir, at, label = '' } = options;
  mkdirSync(backupsDir, { recursive: true });
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-');
  const target = join(backupsDir, `jobai-${stamp}${label && `-${label}`}.sqlite`);
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    const client = new Sqlite(file, { fileMustExist: true });
    try {
      client.prepare('VACUUM INTO ?').run(part);
    } finally {
      client.close();
    }
    renameSync(part, target);
  } catch (thrown) {
    rmSync(part, { force: true });
    throw thrown;
  }
  for (const old of listBackups(backupsDir).slice(KEPT)) rmSync(old, { force: true });
  return target;
}

/** Whether the newest backup is older than a day, or there is none. */
export function backupIsDue(backupsDir: string, now: Date): boolean {
  const [newest] = listBackups(backupsDir);
  if (newest === undefined) return true;
  return now.getTime() - Date.parse(backupTime(newest)) >= 24 * 60 * 60 * 1000;
}
