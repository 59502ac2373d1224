import { existsSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Recovery } from '#shared/domain/recovery.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { backupDatabase, backupTime } from '../backup.ts';
import { dataFiles, hasBytes } from '../data-files.ts';
import { isGoodBackup } from '../integrity.ts';
import { isDamage } from '../is-damage.ts';
import { countRows, lossInWords } from './count-rows.ts';
import { copyDurably, syncFolderOf } from './durable-file.ts';
import type { SafetyFile } from './safety-file.ts';
import { asideFolder, swap } from './swap.ts';

export interface RestoreRequest {
  file: string;
  backupsDir: string;
  /** The backup that the user chose. */
  from: string;
  at: Date;
}

/**
 * Gets a backup ready to take the database's place at the next start, after a backup of what is there now. Throws
 * `ValidationError` where the chosen file is no good backup; nothing is changed then.
 */
export function stageRestore({ file, backupsDir, from, at }: RestoreRequest): { backup: string | null } {
  if (!existsSync(from))
    throw new ValidationError(`There is no file ${from}. List the backups and choose one of them.`);
  if (!isGoodBackup(from))
    throw new ValidationError(
      `${basename(from)} is damaged or holds no data of JobAI. Nothing was changed. Choose another backup.`,
    );
  const backup = backupOfNow(file, backupsDir, at);
  const { staged } = dataFiles(file);
  const part = `${staged}.part`;
  rmSync(part, { force: true });
  copyDurably(from, part);
  // Its time says at the next start which backup it was.
  const madeAt = madeAtOf(from);
  utimesSync(part, madeAt, madeAt);
  renameSync(part, staged);
  syncFolderOf(staged);
  return { backup };
}

/** A damaged database can't be backed up; it is set aside whole instead. */
function backupOfNow(file: string, backupsDir: string, at: Date): string | null {
  if (!hasBytes(file)) return null;
  try {
    return backupDatabase({ file, backupsDir, at, label: 'before-restore' });
  } catch (thrown) {
    if (isDamage(thrown)) return null;
    throw thrown;
  }
}

/**
 * Puts a backup that was made ready into the database's place; null where none waits. One that is no good any more is
 * taken away and told (`not-restored`).
 */
export function applyStagedRestore(options: { file: string; at: Date; safety: SafetyFile }): Recovery | null {
  const { file, at, safety } = options;
  const { staged } = dataFiles(file);
  if (!existsSync(staged)) return null;
  if (!isGoodBackup(staged)) {
    const nothing = { setAside: null, restoredFrom: null, lost: '', remembered: [] };
    const told = safety.record({ at: at.toISOString(), cause: 'not-restored', ...nothing });
    rmSync(staged, { force: true });
    return told;
  }
  const folder = asideFolder(file, 'replaced', at);
  const missing = lossInWords(countRows(file), countRows(staged), null);
  const recovery = safety.record({
    at: at.toISOString(),
    cause: 'restored',
    setAside: hasBytes(file) ? join(folder, basename(file)) : null,
    restoredFrom: statSync(staged).mtime.toISOString(),
    lost: missing,
    remembered: [],
  });
  try {
    swap(file, staged, folder);
  } catch (thrown) {
    safety.withdraw(recovery.id);
    throw thrown;
  }
  return recovery;
}

/** As its name says; a file of another name was made when it was last written. */
function madeAtOf(backup: string): Date {
  const named = Date.parse(backupTime(backup));
  return Number.isNaN(named) ? statSync(backup).mtime : new Date(named);
}
