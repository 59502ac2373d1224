import { sqliteCode } from './db-errors.ts';

/** SQLite has no code of its own for a header, or an index of words, that names a format which does not exist. */
const STRANGE_FORMAT = /unsupported file format|invalid fts5 file format|vtable constructor failed/;

/** Whether an error means that the file itself is broken. */
export function isDamage(thrown: unknown): boolean {
  const code = sqliteCode(thrown);
  if (code === 'SQLITE_ERROR') return STRANGE_FORMAT.test(String(thrown));
  return code !== null && (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB');
}
