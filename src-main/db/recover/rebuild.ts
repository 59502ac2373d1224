import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { hasBytes } from '../data-files.ts';
import { isGoodBackup } from '../integrity.ts';
import { isDamage } from '../is-damage.ts';
import { remakeWordIndexes } from '../word-indexes.ts';
import { copyDurably, syncFile } from './durable-file.ts';

/** Writes a sound copy of a database whose indexes alone are broken, with all its rows; false where that can't be done. */
export function rebuildIndexes(file: string, target: string): boolean {
  return [vacuumInto, copyWithNewWords].some((write) => writeSound(write, file, target));
}

function writeSound(write: typeof vacuumInto, file: string, target: string): boolean {
  try {
    write(file, target);
    if (isGoodBackup(target) && !hasLooseEnds(target)) {
      syncFile(target);
      return true;
    }
  } catch (thrown) {
    removeAll(target);
    // Two rows with one key, too: then the rows are not to be believed either.
    if (isDamage(thrown) || isConstraint(thrown)) return false;
    throw thrown;
  }
  removeAll(target);
  return false;
}

/** A vacuum copies indexes as they are, those of words too. */
function vacuumInto(file: string, target: string): void {
  const client = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    client.prepare('VACUUM INTO ?').run(target);
  } finally {
    client.close();
  }
  change(target, (copy) => copy.exec('REINDEX'));
}

function copyWithNewWords(file: string, target: string): void {
  for (const part of ['', '-wal']) if (hasBytes(file + part)) copyDurably(file + part, target + part);
  change(target, (copy) => {
    copy.exec('REINDEX');
    remakeWordIndexes(copy);
    // One file alone takes the database's place.
    copy.pragma('journal_mode = DELETE');
  });
}

function change(file: string, work: (client: Sqlite.Database) => void): void {
  const client = new Sqlite(file, { fileMustExist: true });
  try {
    work(client);
  } finally {
    client.close();
  }
}

/** Whether rows name others that are not there, which the database never allows: then those were lost. */
function hasLooseEnds(file: string): boolean {
  const client = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return (client.pragma('foreign_key_check') as unknown[]).length > 0;
  } finally {
    client.close();
  }
}

function removeAll(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(file + part, { force: true });
}

const isConstraint = (thrown: unknown) =>
  thrown instanceof Sqlite.SqliteError && thrown.code.startsWith('SQLITE_CONSTRAINT');
