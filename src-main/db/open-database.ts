import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3';
import type { Clock, Logger } from '#agents/ports.ts';
import type { Recovery } from '#shared/domain/recovery.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { backupDatabase } from './backup.ts';
import { bringFilesHome } from './bring-files-home.ts';
import { connect } from './connect.ts';
import { dataFiles } from './data-files.ts';
import type { Db } from './db.ts';
import { dbErrors } from './db-errors.ts';
import { everExisted, wasNoted } from './ever-existed.ts';
import { hasHistory } from './integrity.ts';
import { takeStock } from './ledger/take-stock.ts';
import { migrate, pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import { describeRecovery } from './recover/describe-recovery.ts';
import { makeSound } from './recover/make-sound.ts';
import { mendHistory } from './recover/mend-history.ts';
import { openSafetyFile, type SafetyFile } from './recover/safety-file.ts';
import { applyStagedRestore } from './recover/staged-restore.ts';
import { renewSyncTriggers } from './sync/sync-triggers.ts';
import { wrapDatabase } from './wrap-database.ts';

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
  /** What was set right now; all that the user has not read yet is in `db.safety`. */
  recovery: Recovery | null;
}

/**
 * Opens the one database of the data folder: puts a backup that the user chose in place, checks the database and sets it
 * right where it is damaged, gone or empty, backs it up before a migration, migrates, and makes it agree with the record
 * of what was sent. Throws `DatabaseError` when it can't be read or written. The order is that of docs/decisions/0014.
 */
export function openDatabase(options: OpenDatabaseOptions): OpenedDatabase {
  const { file, backupsDir, log, clock, migrations = MIGRATIONS } = options;
  makeFolder(dirname(file));
  return dbErrors(file, () => {
    const at = clock.now();
    const existed = everExisted(file, backupsDir);
    const safety = openSafetyFile(dataFiles(file).safety, at, { expected: wasNoted(file, backupsDir) });
    const restored = applyStagedRestore({ file, at, safety });
    const isRestored = restored?.cause === 'restored';
    const sound =
      makeSound({ file, backupsDir, at, safety, migrations, existed }) ?? (isRestored ? restored : null);
    const client = connect(file);
    try {
      const isMended = hasHistory(client) && mendHistory(client, migrations);
      const recovery = sound ?? (isMended ? noteMended(safety, at) : null);
      const steps = pendingMigrations(client, migrations);
      if (steps.length > 0 && steps.length < migrations.length) {
        const backup = backupDatabase({ file, backupsDir, at, label: 'migration' });
        log.info('backed up before a migration', { backup });
      }
      migrate(client, steps);
      if (steps.length > 0) renewSyncTriggers(client);
      bringFilesHome(client, dirname(file));
      const opened = countOpening(client);
      const { ledger, told } = takeStock({ client, file, backupsDir, safety, opened, recovery, at });
      if (safety.opened !== opened) safety.setOpened(opened);
      safety.end();
      for (const one of [isRestored ? null : restored, told])
        if (one !== null) log.error(describeRecovery(one), { restoredFrom: one.restoredFrom });
      return { db: wrapDatabase({ file, client, ledger, safety }), recovery: told ?? restored };
    } catch (thrown) {
      client.close();
      throw thrown;
    }
  });
}

/** Told as the other damage that costs nothing. */
function noteMended(safety: SafetyFile, at: Date): Recovery {
  const nothing = { setAside: null, restoredFrom: null, lost: '', remembered: [] };
  return safety.record({ at: at.toISOString(), cause: 'index', ...nothing });
}

/** A read-only file or folder shows itself here, at the start, and not in the middle of the user's work. */
function countOpening(client: Sqlite.Database): number {
  return Number(
    client
      .prepare(
        `INSERT INTO settings_meta (key, value) VALUES ('opened', '1')
         ON CONFLICT (key) DO UPDATE SET value = value + 1 RETURNING value`,
      )
      .pluck()
      .get(),
  );
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new DatabaseError(
      `The data folder ${folder} can't be made. Check that you may write there, or choose another with --data-dir.`,
      { details: { reason: 'cannot-open' }, cause },
    );
  }
}
