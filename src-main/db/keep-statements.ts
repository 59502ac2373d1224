import type Sqlite from 'better-sqlite3';

/** More than the program has; those with lists of values come in many lengths, and go when others were used since. */
const MOST_KEPT = 300;

/** The same connection, which keeps the statements that were used last instead of compiling their SQL at each call. */
export function keepStatements(client: Sqlite.Database): Sqlite.Database {
  const kept = new Map<string, Sqlite.Statement>();
  const prepare = (sql: string): Sqlite.Statement => {
    const known = kept.get(sql);
    const statement = known ?? client.prepare(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_KEPT) break;
      kept.delete(oldest);
    }
    return statement.reader ? statement.raw(false) : statement;
  };
  return Object.create(client, { prepare: { value: prepare } });
}
