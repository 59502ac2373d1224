import Sqlite from 'better-sqlite3';

/** How long a statement waits for another process's lock, in ms. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens one connection with the settings that every connection must have. Throws `SqliteError`. */
export function connect(file: string): Sqlite.Database {
  const client = new Sqlite(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    client.pragma('journal_mode = WAL');
    // Only the connection that first turns WAL on starts at FULL; the journal of submissions needs it on each.
    client.pragma('synchronous = FULL');
    client.pragma('foreign_keys = ON');
    return client;
  } catch (thrown) {
    client.close();
    throw thrown;
  }
}
