import type Sqlite from 'better-sqlite3';

/** A row's columns by name, as SQLite gives and takes them. */
export type Row = Record<string, string | number | null>;

/** Reads and writes rows of any table by their key; only columns that changed are written. */
export interface RowStore {
  /** In the order in which they were stored. */
  all(table: string, where: Row): Row[];
  /** Inserts, or changes what differs from `stored`; a row that says the same is not touched. */
  put(table: string, key: Row, columns: Row, stored: Row | undefined): void;
  remove(table: string, key: Row): void;
}

/** Names of tables and columns are the program's own, never a user's. */
export function createRowStore(client: Sqlite.Database): RowStore {
  const statements = new Map<string, Sqlite.Statement>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? client.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const equals = (names: readonly string[], separator: string) =>
    names.map((name) => `${name} = @${name}`).join(separator);
  const where = (key: Row) => `WHERE ${equals(Object.keys(key), ' AND ')}`;

  return {
    all: (table, key) => prepared(`SELECT * FROM ${table} ${where(key)} ORDER BY rowid`).all(key) as Row[],
    put(table, key, columns, stored) {
      if (stored === undefined) {
        const names = Object.keys({ ...key, ...columns });
        const values = names.map((name) => `@${name}`).join(', ');
        prepared(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${values})`).run({ ...key, ...columns });
        return;
      }
      const changed = Object.entries(columns).filter(([name, value]) => stored[name] !== value);
      if (changed.length === 0) return;
      const set = equals(
        changed.map(([name]) => name),
        ', ',
      );
      prepared(`UPDATE ${table} SET ${set} ${where(key)}`).run({ ...Object.fromEntries(changed), ...key });
    },
    remove: (table, key) => void prepared(`DELETE FROM ${table} ${where(key)}`).run(key),
  };
}

/** What a column holds as JSON; of a broken one null, which fits no list and is no default. */
export function fromJson(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}
