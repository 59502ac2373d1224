import type Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from './drizzle.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { SafetyFile } from './recover/safety-file.ts';

/** The open database. Everything on it is synchronous; each statement outside `transaction` commits by itself. */
export interface Db {
  /** Absolute path of the database file. */
  readonly file: string;
  readonly client: Sqlite.Database;
  readonly orm: BetterSQLite3Database;
  /** What was sent, in a file that outlives the database. */
  readonly ledger: Ledger;
  /** What was set right in it and not read by the user yet. */
  readonly safety: SafetyFile;
  /** What could not be read of what is stored, by kind; each such row is left out. */
  readonly unreadable: Set<string>;
  /** Runs `work` in one transaction (a savepoint when already inside one). Throws `DatabaseError`. */
  transaction<T>(work: () => T): T;
  /** Folds the write-ahead log into the file and closes. */
  close(): void;
}
