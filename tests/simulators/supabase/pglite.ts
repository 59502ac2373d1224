import { PGlite } from '@electric-sql/pglite';
import { vector } from '@electric-sql/pglite-pgvector';
import type { Postgres } from './database.ts';

/** PostgreSQL as WebAssembly, with pgvector; one connection. */
export async function startPglite(): Promise<Postgres> {
  const database = await PGlite.create({ extensions: { vector } });
  return {
    kind: 'pglite',
    exec: async (sql) => void (await database.exec(sql)),
    as: (asker, sql, values = []) =>
      database.transaction(async (transaction) => {
        await transaction.query(
          `select set_config('request.jwt.claims', $1, true), set_config('role', $2, true)`,
          [JSON.stringify(asker.claims ?? {}), asker.role],
        );
        const { rows } = await transaction.query(sql, values);
        return rows as never;
      }),
    close: () => database.close(),
  };
}
