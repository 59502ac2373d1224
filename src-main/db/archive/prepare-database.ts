import { connect } from '../connect.ts';
import { isGoodBackup } from '../integrity.ts';
import { migrate, pendingMigrations } from '../migrate.ts';
import { MIGRATIONS } from '../migrations/index.ts';

/**
 * Brings an unpacked archive's database to this program's schema; false where it is damaged or none of JobAI's. Throws a
 * `DatabaseError` where a newer program wrote it.
 */
export function prepareArchiveDatabase(file: string): boolean {
  if (!isGoodBackup(file)) return false;
  const client = connect(file);
  try {
    migrate(client, pendingMigrations(client, MIGRATIONS));
    // Nothing lies beside it afterwards, so that it can be opened where nothing may be written.
    client.pragma('journal_mode = DELETE');
    return true;
  } finally {
    client.close();
  }
}
