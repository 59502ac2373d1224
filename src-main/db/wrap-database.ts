import { DatabaseError } from '#shared/errors/index.ts';
import type { Db } from './db.ts';
import { dbErrors, toDatabaseError } from './db-errors.ts';
import { drizzle } from './drizzle.ts';
import { keepStatements } from './keep-statements.ts';

/** An open connection with what lies beside it, as the repositories use it. */
export function wrapDatabase({ client, ...beside }: Pick<Db, 'file' | 'client' | 'ledger' | 'safety'>): Db {
  const { file } = beside;
  return {
    ...beside,
    client,
    unreadable: new Set(),
    orm: drizzle(keepStatements(client)),
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
