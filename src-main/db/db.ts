import type Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from './drizzle.ts';

/** The open database. Everything on it is synchronous; each statement outside `transaction` commits by itself. */
export interface Db {
  /** Absolute path of the database file. */
  readonly file: string;
  readonly client: Sqlite.Database;
  readonly orm: BetterSQLite3Database;
  /** Runs `work` in one transaction (a savepoint when already inside one). Throws `DatabaseError`. */
  transaction<T>(work: () => T): T;
  /** Folds the write-ahead log into the file and closes. */
  close(): void;
}
