import type Sqlite from 'better-sqlite3';
import { SYNCED_TABLES, type SyncedTable } from './synced-tables.ts';

const TICK = `UPDATE sync_state SET last_tick = max(last_tick + 1,
  (CAST(unixepoch('subsec') * 1000 AS INTEGER) + offset_ms) * 1000);`;
const LAST = '(SELECT last_tick FROM sync_state)';
/** The clock of the change that is being made. */
export const CLOCK = `(SELECT printf('%016d', last_tick) || '-' || machine FROM sync_state)`;
const HERE_ALONE = '(SELECT applying FROM sync_state) = 0';

/** The columns of a table that are exchanged. */
export function syncedColumns(client: Sqlite.Database, { table, own }: SyncedTable): string[] {
  const columns = client.pragma(`table_info(${table})`) as { name: string }[];
  return columns.map(({ name }) => name).filter((name) => !own.includes(name));
}

/** A row's name on all machines, as an expression over `row` (`NEW`, `OLD`, a table). */
export const rowIdOf = ({ key }: SyncedTable, row: string): string =>
  key.map((column) => `${row}."${column}"`).join(` || '|' || `);

/**
 * Notes each change in the transaction that makes it, from now on: which fields, when, and that the row is to be sent. What
 * comes from another machine is not noted (`applying`).
 */
export function makeSyncTriggers(client: Sqlite.Database): void {
  dropSyncTriggers(client);
  for (const synced of SYNCED_TABLES) client.exec(triggersOf(client, synced));
}

/** After the schema changed: new columns are noted too, where changes are noted at all. */
export function renewSyncTriggers(client: Sqlite.Database): void {
  const isThere = client.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'sync_state'`).get() !== undefined;
  if (isThere && client.prepare('SELECT is_on FROM sync_state').pluck().get() === 1) makeSyncTriggers(client);
}

export function dropSyncTriggers(client: Sqlite.Database): void {
  const names = client
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'synced\\_%' ESCAPE '\\'`)
    .pluck()
    .all() as string[];
  for (const name of names) client.exec(`DROP TRIGGER ${name}`);
}

function triggersOf(client: Sqlite.Database, synced: SyncedTable): string {
  const { table, key } = synced;
  const fields = syncedColumns(client, synced).filter((column) => !key.includes(column));
  const isOther = (columns: readonly string[]) =>
    columns.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ') || '0';
  const changed = fields
    .map(
      (field) =>
        `'${field}', CASE WHEN OLD."${field}" IS NOT NEW."${field}" THEN ${CLOCK} ELSE clocks ->> '$."${field}"' END`,
    )
    .join(', ');
  const toSend = (row: string) => `INSERT INTO sync_outbox (table_name, row_id, tick)
    VALUES ('${table}', ${rowIdOf(synced, row)}, ${LAST}) ON CONFLICT (table_name, row_id) DO UPDATE SET tick = excluded.tick;`;
  const isNew = `INSERT INTO sync_rows (table_name, row_id, clocks) VALUES ('${table}', ${rowIdOf(synced, 'NEW')}, json_object('*', ${CLOCK}))
    ON CONFLICT (table_name, row_id) DO UPDATE SET clocks = excluded.clocks, removed = NULL;`;
  const isGone = `INSERT INTO sync_rows (table_name, row_id, removed) VALUES ('${table}', ${rowIdOf(synced, 'OLD')}, ${CLOCK})
    ON CONFLICT (table_name, row_id) DO UPDATE SET clocks = '{}', removed = excluded.removed;`;
  const isChanged = `UPDATE sync_rows SET clocks = json_patch(clocks, json_object(${changed}))
    WHERE table_name = '${table}' AND row_id = ${rowIdOf(synced, 'NEW')};`;
  return `
CREATE TRIGGER synced_${table}_added AFTER INSERT ON ${table} WHEN ${HERE_ALONE}
BEGIN ${TICK} ${isNew} ${toSend('NEW')} END;
CREATE TRIGGER synced_${table}_removed AFTER DELETE ON ${table} WHEN ${HERE_ALONE}
BEGIN ${TICK} ${isGone} ${toSend('OLD')} END;
CREATE TRIGGER synced_${table}_moved AFTER UPDATE ON ${table} WHEN ${HERE_ALONE} AND (${isOther(key)})
BEGIN ${TICK} ${isGone} ${toSend('OLD')} ${isNew} ${toSend('NEW')} END;
${
  fields.length === 0
    ? ''
    : `CREATE TRIGGER synced_${table}_changed AFTER UPDATE ON ${table}
WHEN ${HERE_ALONE} AND NOT (${isOther(key)}) AND (${isOther(fields)})
BEGIN ${TICK} ${isChanged} ${toSend('NEW')} END;`
}`;
}
