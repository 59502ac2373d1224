import type Sqlite from 'better-sqlite3';

/** Values that a rule of the schema asks for. */
const RULED: Record<string, unknown> = {
  'human_requests.status': 'pending',
  'submissions.state': 'confirmed',
  'outbound_requests.purpose': 'page',
  'discovered_jobs.verdict': 'good',
  'tasks.status': 'done',
};
const JSON_COLUMNS =
  /^(body|config|more|payload|parts|places|remote_in|types|highlights|keywords|wordings|done|data)$/;

interface Column {
  name: string;
  type: string;
  pk: number;
}

/** Writes `count` rows into every one of the tables, in an order in which each finds its parents. */
export function fillTables(client: Sqlite.Database, tables: readonly string[], count = 2): void {
  for (const table of tables) for (let n = 1; n <= count; n += 1) fill(client, table, n);
}

function fill(client: Sqlite.Database, table: string, n: number): void {
  const columns = client.pragma(`table_info(${table})`) as Column[];
  const links = client.pragma(`foreign_key_list(${table})`) as { table: string; from: string; to: string }[];
  const values = columns.map(({ name, type, pk }) => {
    const link = links.find(({ from }) => from === name);
    if (link !== undefined) {
      const parents = client.prepare(`SELECT "${link.to}" FROM ${link.table} ORDER BY rowid`).pluck().all();
      return parents[Math.min(n, parents.length) - 1];
    }
    if (`${table}.${name}` in RULED) return RULED[`${table}.${name}`];
    if (name === 'created_at' || name === 'updated_at') return `2026-0${n}-02T03:04:05.678Z`;
    if (/_at$|^at$|timestamp/.test(name) && type === 'TEXT') return `2026-0${n}-03T00:00:00.000Z`;
    if (type === 'INTEGER') return pk > 0 ? n * 7 : n;
    if (type === 'REAL') return n / 2;
    if (type === 'BLOB') return Buffer.from([n, 0, 255]);
    return JSON_COLUMNS.test(name) ? `{"of":"${table}","n":${n}}` : `${table}-${name}-${n}`;
  });
  client
    .prepare(
      `INSERT INTO ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    .run(...values);
}

/** Every row of a table, in the order of its values. */
export const rowsOf = (client: Sqlite.Database, table: string): unknown[] => {
  const rows = client.prepare(`SELECT * FROM ${table}`).all();
  return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
};
