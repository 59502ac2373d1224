import Sqlite from 'better-sqlite3';
import { DatabaseError } from '#shared/errors/index.ts';

const isFull = (where: string) =>
  `The disk that holds ${where} is full. Nothing was changed. Free some space and try again.`;

const WRONG_KIND = (where: string) =>
  `Something of the wrong kind lies where JobAI keeps its files beside ${where}: a folder in the place of a file, or a file in the place of a folder. Move it away, then start JobAI again. Nothing was changed.`;

const GONE = (where: string) =>
  `The folder where JobAI keeps its files, beside ${where}, or its drive is no longer there, or something in it is gone. Connect the drive or put the folder back, or choose another data folder, then start JobAI again.`;

const ADVICE: readonly [prefix: string, reason: string, say: (where: string) => string][] = [
  ['SQLITE_FULL', 'disk-full', isFull],
  // The memory that connections share is a small file beside the database, for which there is no room.
  ['SQLITE_IOERR_SHMSIZE', 'disk-full', isFull],
  [
    'SQLITE_READONLY',
    'read-only',
    (where) =>
      `JobAI may not write to ${where}. Make the file and its folder writable for you, or choose another data folder.`,
  ],
  [
    'SQLITE_CANTOPEN',
    'cannot-open',
    (where) =>
      `${where} can't be opened. Check that its folder exists and that you may read and write there.`,
  ],
  [
    'SQLITE_PERM',
    'cannot-open',
    (where) => `JobAI may not open ${where}. Give yourself the right to read and write it.`,
  ],
  [
    'SQLITE_CORRUPT',
    'damaged',
    (where) =>
      `${where} is damaged. Restart JobAI: it sets the file aside and restores the newest good backup.`,
  ],
  [
    'SQLITE_NOTADB',
    'damaged',
    (where) =>
      `${where} is not a JobAI database. Restart JobAI: it sets the file aside and restores the newest good backup.`,
  ],
  [
    'SQLITE_BUSY',
    'busy',
    (where) => `${where} is in use by another program. Close other JobAI windows or commands and try again.`,
  ],
  ['FILE_KIND', 'cannot-open', WRONG_KIND],
  ['FILE_GONE', 'cannot-open', GONE],
  ['SQLITE_LOCKED', 'busy', (where) => `${where} is locked by another step. Try again in a moment.`],
  [
    'SQLITE_IOERR',
    'io',
    (where) =>
      `${where} could not be read or written (input/output error). Check the disk, or a full or unplugged drive, and try again.`,
  ],
];

/** Failures of the file system around the database (backups, restoring), as SQLite would name them. */
const FILE_CODES: Record<string, string> = {
  ENOSPC: 'SQLITE_FULL',
  EDQUOT: 'SQLITE_FULL',
  EROFS: 'SQLITE_READONLY',
  EACCES: 'SQLITE_PERM',
  EPERM: 'SQLITE_PERM',
  EIO: 'SQLITE_IOERR',
  EISDIR: 'FILE_KIND',
  ENOTDIR: 'FILE_KIND',
  ELOOP: 'FILE_KIND',
  ENOENT: 'FILE_GONE',
};

/** What a SQLite or file error code means, as a `DatabaseError` in plain words; anything else comes back as it is. */
export function toDatabaseError(thrown: unknown, where: string): unknown {
  const code = sqliteCode(thrown);
  if (code === null) return thrown;
  const known = ADVICE.find(([prefix]) => code.startsWith(prefix));
  if (known === undefined) {
    return new DatabaseError(`${where} refused a change (${code}).`, {
      details: { reason: 'refused', code },
      cause: thrown,
    });
  }
  const [, reason, say] = known;
  return new DatabaseError(say(where), {
    details: { reason, code },
    retryable: reason === 'busy',
    cause: thrown,
  });
}

/** Runs `work`; a SQLite error comes out as a `DatabaseError` that says what, where and what to do. */
export function dbErrors<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (thrown) {
    throw toDatabaseError(thrown, where);
  }
}

/** The code of a SQLite error, also when it is wrapped or comes from the file system; null for any other error. */
export function sqliteCode(thrown: unknown): string | null {
  if (thrown instanceof Sqlite.SqliteError) return thrown.code;
  if (!(thrown instanceof Error)) return null;
  if (thrown.cause instanceof Sqlite.SqliteError) return thrown.cause.code;
  return FILE_CODES[(thrown as NodeJS.ErrnoException).code ?? ''] ?? null;
}
