import Sqlite from 'better-sqlite3';
import type { Clock } from '#agents/ports.ts';
import { DatabaseError } from '#shared/errors/index.ts';
import { dataFiles } from './data-files.ts';
import type { Db } from './db.ts';
import { dbErrors } from './db-errors.ts';
import { openLedger } from './ledger/ledger.ts';
import { pendingMigrations } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openSafetyFile } from './recover/safety-file.ts';
import { wrapDatabase } from './wrap-database.ts';

/**
 * Opens a database that another process works with, to look at it: nothing is set right, migrated or written. Throws
 * `DatabaseError` where the other one is of another version.
 */
export function openForReading(file: string, clock: Clock): Db {
  return dbErrors(file, () => {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    if (pendingMigrations(client, MIGRATIONS).length > 0) {
      client.close();
      throw new DatabaseError('Another version of JobAI is using this data folder. Close it first.', {
        details: { reason: 'in-use' },
      });
    }
    const { ledger, safety } = dataFiles(file);
    return wrapDatabase({
      file,
      client,
      ledger: openLedger(ledger, { readonly: true }),
      safety: openSafetyFile(safety, clock.now(), { expected: false, readonly: true }),
    });
  });
}
