import Sqlite from 'better-sqlite3';
import { sqliteCode } from './db-errors.ts';

/** What `PRAGMA quick_check` says about an open database: null when it is sound. */
export function findDamage(client: Sqlite.Database): string | null {
  try {
    const verdict = client.pragma('quick_check(1)', { simple: true });
    return verdict === 'ok' ? null : String(verdict);
  } catch (thrown) {
    if (isDamage(thrown)) return sqliteCode(thrown);
    throw thrown;
  }
}

/** Whether an error means that the file itself is broken. */
export function isDamage(thrown: unknown): boolean {
  const code = sqliteCode(thrown);
  return code !== null && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB');
}

/** Whether a backup can be opened, is sound and holds a history. */
export function isGoodBackup(file: string): boolean {
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      return (
        findDamage(client) === null &&
        client.prepare('SELECT count(*) FROM schema_history').get() !== undefined
      );
    } finally {
      client.close();
    }
  } catch {
    return false;
  }
}
