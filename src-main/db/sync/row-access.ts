import type Sqlite from 'better-sqlite3';
import { syncedColumns } from './sync-triggers.ts';
import { SYNCED_TABLES, type SyncedTable } from './synced-tables.ts';

type Values = Record<string, unknown>;

/** One exchanged table, read and written by the names that its rows have on all machines. */
export interface RowAccess extends SyncedTable {
  columns: readonly string[];
  read(rowId: string): Values | null;
  /** Puts a row in place of what is there, touching only what differs. Throws where the database does not take it. */
  put(rowId: string, body: Values, more: Values): void;
  remove(rowId: string): void;
}

/** Access to each table by its name in the project. */
export function createRowAccess(client: Sqlite.Database): ReadonlyMap<string, RowAccess> {
  return new Map(SYNCED_TABLES.map((synced) => [synced.remote, accessTo(client, synced)]));
}

function accessTo(client: Sqlite.Database, synced: SyncedTable): RowAccess {
  const { table, key } = synced;
  const columns = syncedColumns(client, synced);
  const is = key.map((column) => `"${column}" = ?`).join(' AND ');
  const select = client.prepare(
    `SELECT ${columns.map((column) => `"${column}"`).join(', ')} FROM ${table} WHERE ${is}`,
  );
  const remove = client.prepare(`DELETE FROM ${table} WHERE ${is}`);
  const read = (rowId: string) => (select.get(...keyIn(synced, rowId)) as Values | undefined) ?? null;
  return {
    ...synced,
    columns,
    read,
    put(rowId, body, more) {
      const now = read(rowId);
      const given = columns.filter((column) => column in body);
      if (now === null) {
        const values = { ...Object.fromEntries(given.map((column) => [column, body[column]])), ...more };
        const names = Object.keys(values);
        client
          .prepare(
            `INSERT INTO ${table} (${names.map((name) => `"${name}"`).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
          )
          .run(...names.map((name) => values[name]));
        return;
      }
      const differ = given.filter((column) => body[column] !== now[column] && !key.includes(column));
      if (differ.length === 0) return;
      client
        .prepare(`UPDATE ${table} SET ${differ.map((column) => `"${column}" = ?`).join(', ')} WHERE ${is}`)
        .run(...differ.map((column) => body[column]), ...keyIn(synced, rowId));
    },
    remove: (rowId) => void remove.run(...keyIn(synced, rowId)),
  };
}

/** The key's values in a row's name. Only its last may hold the sign between them. */
function keyIn({ key }: SyncedTable, rowId: string): string[] {
  const parts = rowId.split('|');
  return [...parts.slice(0, key.length - 1), parts.slice(key.length - 1).join('|')];
}

/** How many rows of exchanged tables hang on a row. */
export function createChildCount(client: Sqlite.Database): (synced: SyncedTable, rowId: string) => number {
  const counts = new Map(SYNCED_TABLES.map((parent) => [parent.table, countsOf(client, parent)]));
  return (synced, rowId) =>
    (counts.get(synced.table) ?? []).reduce(
      (sum, count) => sum + Number(count.pluck().get(...keyIn(synced, rowId))),
      0,
    );
}

function countsOf(client: Sqlite.Database, parent: SyncedTable) {
  const is = parent.key.map((column) => `p."${column}" = ?`).join(' AND ');
  return SYNCED_TABLES.flatMap((child) => {
    const all = client.pragma(`foreign_key_list(${child.table})`) as Link[];
    const links = all.filter(({ table }) => table === parent.table);
    return [...new Set(links.map(({ id }) => id))].map((id) => {
      const joined = links
        .filter((link) => link.id === id)
        .map(({ from, to }) => `c."${from}" = p."${to}"`)
        .join(' AND ');
      return client.prepare(
        `SELECT count(*) FROM ${parent.table} p JOIN ${child.table} c ON ${joined} WHERE ${is}`,
      );
    });
  });
}

/** One column of a foreign key, as SQLite tells it. */
interface Link {
  id: number;
  table: string;
  from: string;
  to: string;
}
