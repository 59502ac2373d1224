import type Sqlite from 'better-sqlite3';
import { isDamage } from './is-damage.ts';

interface Index {
  name: string;
  partial: number;
}

interface Column {
  cid: number;
  name: string;
  key: number;
}

/** Of an expression or of the row itself: no name to ask by. */
const FIRST_NAMED = 0;

/**
 * Whether a table's indexes speak against its rows: each that can be read tells of rows that are not there, or are there
 * with other values. A page of rows that was lost, or lies elsewhere, looks so; where an index is what broke, another
 * one of the same table still agrees.
 */
export function indexesDenyRows(client: Sqlite.Database, table: string): boolean {
  const indexes = client.pragma(`index_list('${table}')`) as Index[];
  const witnesses = indexes
    .filter(({ partial }) => partial === 0)
    .map(({ name }) => deniesRows(client, table, name))
    .filter((denies) => denies !== null);
  return witnesses.length > 0 && witnesses.every(Boolean);
}

/** Null where the index itself can't be read, or says nothing that could be compared. */
function deniesRows(client: Sqlite.Database, table: string, index: string): boolean | null {
  const columns = (client.pragma(`index_xinfo('${index}')`) as Column[]).filter(({ key }) => key === 1);
  if (columns.some(({ cid }) => cid < FIRST_NAMED)) return null;
  const names = ['rowid', ...columns.map(({ name }) => `"${name}"`)].join(', ');
  try {
    return (
      client
        .prepare(
          `SELECT ${names} FROM "${table}" INDEXED BY "${index}" EXCEPT SELECT ${names} FROM "${table}" NOT INDEXED LIMIT 1`,
        )
        .get() !== undefined
    );
  } catch (thrown) {
    if (isDamage(thrown)) return null;
    throw thrown;
  }
}
