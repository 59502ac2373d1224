import type Sqlite from 'better-sqlite3';
import { fillJobsIndex } from './migrations/0011-job-search.ts';

interface Master {
  name: string;
  sql: string;
}

/** By https://www.sqlite.org/fts5.html#fts5_data_structures: the tables that an index of words keeps itself in. */
const PARTS = ['data', 'idx', 'content', 'docsize', 'config'];

/** What fills each index of words from the rows that it is of. */
const FILL: Readonly<Record<string, string>> = {
  chunks_fts: "INSERT INTO chunks_fts (chunks_fts) VALUES ('rebuild')",
  jobs_fts: fillJobsIndex,
};

/** The full-text indexes that a database has, each with the statement that made it. */
export function wordIndexes(client: Sqlite.Database): Master[] {
  const all = client
    .prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%'")
    .all() as Master[];
  return all.filter(({ name }) => name in FILL);
}

/** The tables whose rows are not to be had from anywhere else. */
export function tablesOfRows(client: Sqlite.Database): string[] {
  const ofWords = wordIndexes(client).flatMap(({ name }) => partsOf(name));
  const tables = client
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all() as string[];
  return tables.filter((name) => !ofWords.includes(name));
}

/** Makes every index of words anew from its rows, whatever state the old one is in; the old one's pages are given back by the next vacuum. */
export function remakeWordIndexes(client: Sqlite.Database): void {
  const indexes = wordIndexes(client);
  // A broken index can't be dropped as one: its tables would have to be understood first.
  client.unsafeMode(true);
  client.pragma('writable_schema = ON');
  const forget = client.prepare('DELETE FROM sqlite_schema WHERE name = ? OR tbl_name = ?');
  for (const { name } of indexes) for (const part of partsOf(name)) forget.run(part, part);
  client.pragma('writable_schema = RESET');
  client.unsafeMode(false);
  client.exec('VACUUM');
  for (const { name, sql } of indexes) client.exec(`${sql}; ${FILL[name]}`);
}

const partsOf = (name: string) => [name, ...PARTS.map((part) => `${name}_${part}`)];
