import type Sqlite from 'better-sqlite3';
import { DatabaseError } from '#shared/errors/index.ts';
import type { Migration } from './migrations/migration.ts';

interface Applied {
  version: number;
  name: string;
}

/**
 * The steps that a database still needs.
 * Throws a `DatabaseError` where its history holds steps that this version of the program does not know.
 */
export function pendingMigrations(client: Sqlite.Database, known: readonly Migration[]): Migration[] {
  const applied = appliedMigrations(client);
  const stranger = applied.find((step) => known[step.version - 1]?.name !== step.name);
  if (stranger !== undefined) {
    throw new DatabaseError(
      `Your data was last used by a newer version of JobAI (step ${stranger.version}, "${stranger.name}"). Nothing was changed. Install the newest JobAI, or choose another data folder.`,
      { details: { reason: 'newer-history', step: stranger.version } },
    );
  }
  return known.slice(applied.length);
}

/** Applies steps in order, each in one transaction with its entry in the history. */
export function migrate(client: Sqlite.Database, steps: readonly Migration[]): void {
  for (const step of steps) {
    client
      .transaction(() => {
        client.exec(
          `CREATE TABLE IF NOT EXISTS schema_history (version INTEGER PRIMARY KEY, name TEXT NOT NULL,
           applied_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))) STRICT`,
        );
        // Another process may have applied it while this one waited for the lock.
        if (client.prepare('SELECT 1 FROM schema_history WHERE version = ?').get(step.version) !== undefined)
          return;
        client.exec(step.sql);
        step.run?.(client);
        client
          .prepare('INSERT INTO schema_history (version, name) VALUES (?, ?)')
          .run(step.version, step.name);
      })
      .immediate();
  }
}

function appliedMigrations(client: Sqlite.Database): Applied[] {
  const table = client
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_history'")
    .get();
  if (table === undefined) return [];
  return client.prepare('SELECT version, name FROM schema_history ORDER BY version').all() as Applied[];
}
