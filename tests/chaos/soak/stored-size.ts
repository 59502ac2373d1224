import Sqlite from 'better-sqlite3';

/** How much a database holds. */
export interface StoredSize {
  /** Of the file without its journal, in bytes. */
  file: number;
  /** What its rows and indexes take of that, in bytes. */
  used: number;
  /** What the rows of each table take, in bytes, by table; an index counts to its table. */
  tables: Map<string, { rows: number; bytes: number }>;
}

/** Reads how much a database holds, beside whoever works with it. */
export function storedSize(file: string): StoredSize {
  const db = new Sqlite(file, { readonly: true });
  try {
    const pages = db.pragma('page_count', { simple: true }) as number;
    const page = db.pragma('page_size', { simple: true }) as number;
    const sizes = db
      .prepare(
        `SELECT schema.tbl_name AS name, sum(stat.payload) AS bytes FROM dbstat AS stat
         JOIN sqlite_schema AS schema ON schema.name = stat.name GROUP BY schema.tbl_name`,
      )
      .all() as { name: string; bytes: number }[];
    const tables = new Map(
      sizes.map(({ name, bytes }) => [name, { rows: rowsOf(db, name), bytes }] as const),
    );
    return { file: pages * page, used: sizes.reduce((sum, { bytes }) => sum + bytes, 0), tables };
  } finally {
    db.close();
  }
}

function rowsOf(db: Sqlite.Database, table: string): number {
  return db.prepare(`SELECT count(*) FROM "${table}"`).pluck().get() as number;
}
