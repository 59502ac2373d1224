import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { isDamage, isGoodBackup } from '../integrity.ts';
import { syncFile } from './durable-file.ts';

/** Writes a sound copy of a database whose indexes alone are broken, with all its rows; false where that can't be done. */
export function rebuildIndexes(file: string, target: string): boolean {
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      client.prepare('VACUUM INTO ?').run(target);
    } finally {
      client.close();
    }
    reindex(target);
  } catch (thrown) {
    rmSync(target, { force: true });
    // Two rows with one key, too: then the rows are not to be believed either.
    if (isDamage(thrown) || isConstraint(thrown)) return false;
    throw thrown;
  }
  if (isGoodBackup(target)) {
    syncFile(target);
    return true;
  }
  rmSync(target, { force: true });
  return false;
}

/** A vacuum copies indexes as they are. */
function reindex(file: string): void {
  const client = new Sqlite(file, { fileMustExist: true });
  try {
    client.exec('REINDEX');
  } finally {
    client.close();
  }
}

const isConstraint = (thrown: unknown) =>
  thrown instanceof Sqlite.SqliteError && thrown.code.startsWith('SQLITE_CONSTRAINT');
