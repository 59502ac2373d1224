import type Sqlite from 'better-sqlite3';
import type { CarriedTable } from './carried-tables.ts';

export type Values = Record<string, unknown>;

interface TableToMerge {
  client: Sqlite.Database;
  theirs: Sqlite.Database;
  carried: CarriedTable;
  /** The row as it is written here; null for one that stays behind. */
  placed(table: string, row: Values): Values | null;
  /** Ids of theirs that stand for a row here of another id, by `table id`. */
  twins: Map<string, unknown>;
}

/** Of two machines' facts about themselves, those that are here stay. */
const OURS_STAY = new Set(['settings_meta', 'tasks', 'boards']);
/** Their `path` is of this machine. */
const OWN_COLUMNS: Readonly<Record<string, readonly string[]>> = { files: ['path'] };

/** Joins the rows of one table. Call it in a transaction. */
export function mergeRows({ client, theirs, carried, placed, twins }: TableToMerge) {
  const { table, key, numbered, wholeBy } = carried;
  const columns = columnsOf(client, table);
  const given = new Set(columnsOf(theirs, table));
  const shared = columns.filter((column) => given.has(column));
  const isEmpty = client.prepare(`SELECT 1 FROM ${table}`).get() === undefined;
  const written = shared.filter((column) => !(numbered && !isEmpty && column === 'id'));
  const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
  const select = client.prepare(
    `SELECT ${list(columns)} FROM ${table} WHERE ${key.map((column) => `"${column}" IS ?`).join(' AND ')}`,
  );
  const insert = client.prepare(
    `INSERT INTO ${table} (${list(written)}) VALUES (${written.map(() => '?').join(', ')})`,
  );
  const here = new Set(
    wholeBy === undefined ? [] : client.prepare(`SELECT DISTINCT "${wholeBy}" FROM ${table}`).pluck().all(),
  );
  const links = linksOf(client, table);
  const twinOf = shared.includes('id') && !numbered ? createTwinOf(client, table) : () => undefined;
  const isStamped = shared.includes('updated_at') && !OURS_STAY.has(table);
  const done = { added: 0, renewed: 0, refused: 0 };

  for (const raw of theirs.prepare(`SELECT ${list(shared)} FROM ${table} ORDER BY rowid`).iterate()) {
    const row = placed(table, withTwins(raw as Values));
    if (row === null || (wholeBy !== undefined && here.has(row[wholeBy]))) continue;
    const mine = wholeBy === undefined ? find(row) : undefined;
    if (mine === undefined) {
      add(row);
      continue;
    }
    if (mine['id'] !== row['id']) twins.set(`${table} ${String(row['id'])}`, mine['id']);
    if (isStamped && String(row['updated_at']) > String(mine['updated_at'])) renew(row, mine);
  }
  return done;

  function find(row: Values): Values | undefined {
    return select.get(...key.map((column) => row[column])) as Values | undefined;
  }

  function withTwins(row: Values): Values {
    const moved = links
      .map(({ from, to }) => [from, twins.get(`${to} ${String(row[from])}`)] as const)
      .filter(([, id]) => id !== undefined);
    return moved.length === 0 ? row : { ...row, ...Object.fromEntries(moved) };
  }

  function add(row: Values): void {
    try {
      insert.run(...written.map((column) => row[column]));
      done.added += 1;
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      const twin = twinOf(row);
      if (twin === undefined) done.refused += 1;
      else twins.set(`${table} ${String(row['id'])}`, twin);
    }
  }

  function renew(row: Values, mine: Values): void {
    const own = [...key, 'id', ...(OWN_COLUMNS[table] ?? [])];
    const differ = shared.filter((column) => !own.includes(column) && row[column] !== mine[column]);
    if (differ.every((column) => column === 'updated_at')) return;
    try {
      client
        .prepare(
          `UPDATE ${table} SET ${differ.map((column) => `"${column}" = ?`).join(', ')}
           WHERE ${key.map((column) => `"${column}" IS ?`).join(' AND ')}`,
        )
        .run(...differ.map((column) => row[column]), ...key.map((column) => row[column]));
      done.renewed += 1;
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      done.refused += 1;
    }
  }
}

const columnsOf = (client: Sqlite.Database, table: string): string[] =>
  (client.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);

/** The columns that name a row of another table by its id. */
function linksOf(client: Sqlite.Database, table: string): { from: string; to: string }[] {
  const all = client.pragma(`foreign_key_list(${table})`) as { from: string; table: string; to: string }[];
  return all.filter(({ to }) => to === 'id').map(({ from, table: parent }) => ({ from, to: parent }));
}

/** Finds the row here that is the same thing under another id: one that has the same values where no two may. */
function createTwinOf(client: Sqlite.Database, table: string): (row: Values) => unknown {
  const indexes = (
    client.pragma(`index_list(${table})`) as { name: string; unique: number; partial: number }[]
  )
    .filter(({ unique }) => unique === 1)
    .map(({ name }) => (client.pragma(`index_info(${name})`) as { name: string }[]).map((one) => one.name))
    .filter((columns) => columns.join() !== 'id');
  const looks = indexes.map((columns) => ({
    columns,
    find: client
      .prepare(`SELECT id FROM ${table} WHERE ${columns.map((column) => `"${column}" = ?`).join(' AND ')}`)
      .pluck(),
  }));
  return (row: Values): unknown =>
    looks
      .map(({ columns, find }) => find.get(...columns.map((column) => row[column])))
      .find((id) => id !== undefined);
}

const isRefusal = (thrown: unknown): boolean =>
  thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_CONSTRAINT');
