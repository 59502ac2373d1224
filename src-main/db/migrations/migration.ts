import type Sqlite from 'better-sqlite3';

/** One step of the schema. A released step is never changed; a new one is added. */
export interface Migration {
  /** Counts from 1 without gaps. */
  version: number;
  name: string;
  sql: string;
  /** What SQL alone can't do, after it and in the same transaction. */
  run?: (client: Sqlite.Database) => void;
}
