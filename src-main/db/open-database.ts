import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Clock, Logger } from '#agents/ports.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { backupDatabase } from './backup.ts';
import { connect } from './connect.ts';
import type { Db } from './db.ts';
import { dbErrors, toDatabaseError } from './db-errors.ts';
import { drizzle } from './drizzle.ts';
import { findDamage, isDamage } from './integrity.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { describeRecovery, type Recovery, recover } from './recovery.ts';

export interface OpenDatabaseOptions {
  /** Absolute path of the database file; made when missing, with its folder. */
  file: string;
  backupsDir: string;
  log: Logger;
  clock: Clock;
  /** Other steps than the program's own, for tests of single steps. */
  migrations?: readonly Migration[];
}

/** The database and, after damage, what was lost. */
export interface OpenedDatabase {
  db: Db;
  recovery: Recovery | null;
}

/**
 * Opens the one database of the data folder: checks it, restores the newest good backup where it is damaged,
 * backs it up before a migration, and migrates. Throws `DatabaseError` when it can't be read or written.
 */
export function openDatabase(options: OpenDatabaseOptions): OpenedDatabase {
  const { file, backupsDir, log, clock, migrations = MIGRATIONS } = options;
  makeFolder(dirname(file));
  return dbErrors(file, () => {
    const { client, recovery } = openSound(file, backupsDir, clock.now());
    if (recovery !== null) log.error(describeRecovery(recovery), { restoredFrom: recovery.restoredFrom });
    try {
      const steps = pendingMigrations(client, migrations);
      if (steps.length > 0 && steps.length < migrations.length) {
        const backup = backupDatabase({ file, backupsDir, at: clock.now(), label: 'migration' });
        log.info('backed up before a migration', { backup });
      }
      migrate(client, steps);
      assertWritable(client);
    } catch (thrown) {
      client.close();
      throw thrown;
    }
    return { db: wrap(file, client), recovery };
  });
}

function openSound(
  file: string,
  backupsDir: string,
  at: Date,
): { client: Sqlite.Database; recovery: Recovery | null } {
  const isNew = !existsSync(file) || statSync(file).size === 0;
  try {
    const client = connect(file);
    if (isNew || findDamage(client) === null) return { client, recovery: null };
    client.close();
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown;
  }
  const recovery = recover(file, backupsDir, at);
  return { client: connect(file), recovery };
}

/** A read-only file or folder shows itself here, at the start, and not in the middle of the user's work. */
function assertWritable(client: Sqlite.Database): void {
  client
    .prepare(
      `INSERT INTO settings_meta (key, value) VALUES ('opened', '1')
       ON CONFLICT (key) DO UPDATE SET value = value + 1`,
    )
    .run();
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new DatabaseError(
      `The data folder ${folder} can't be made. Check that you may write there, or choose another with --data-dir.`,
      { details: { reason: 'cannot-open' }, cause },
    );
  }
}

function wrap(file: string, client: Sqlite.Database): Db {
  return {
    file,
    client,
    orm: drizzle(client),
    transaction: (work) => dbErrors(file, () => client.transaction(work).immediate()),
    close() {
      if (!client.open) return;
      try {
        client.pragma('wal_checkpoint(TRUNCATE)');
      } catch (thrown) {
        // The log is folded in at the next start; closing must go on.
        if (!(toDatabaseError(thrown, file) instanceof DatabaseError)) throw thrown;
      } finally {
        client.close();
      }
    },
  };
}
