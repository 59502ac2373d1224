import Sqlite from 'better-sqlite3';
import { sqliteCode } from './db-errors.ts';
import { isDamage } from './is-damage.ts';
import { indexesDenyRows } from './rows-in-doubt.ts';
import { tablesOfRows } from './word-indexes.ts';

/** What is wrong with a database: all of it, or its indexes alone (of words, too), which can be built anew from the rows. */
export interface Damage {
  problem: string;
  indexOnly: boolean;
}

const MANY = 200;
const INDEX_TROUBLE = /missing from index|wrong # of entries in index|non-unique entry in index/;
const OF_TREE = /^Tree (\d+)\b/;

/** A larger file is checked whole by the daily backup, off the main thread; its start looks at all pages, and at these tables' indexes. */
const LARGE_BYTES = 96 * 1024 * 1024;
const WATCHED = ['submissions', 'applications', 'discovered_jobs', 'profiles', 'settings_meta'];

/** Checks every page, row and index of an open database: null when it is sound. `quick_check` would not look at indexes. */
export function findDamage(client: Sqlite.Database, { start = false } = {}): Damage | null {
  try {
    const problems =
      start && sizeOf(client) > LARGE_BYTES
        ? quickProblems(client)
        : problemsOf(client, `integrity_check(${MANY})`);
    const [problem] = problems;
    if (problem === undefined) return null;
    const hasAllRows = (ofIndexes(client, problems) || rowsAreSound(client)) && !rowsAreMissing(client);
    return { problem, indexOnly: hasAllRows };
  } catch (thrown) {
    if (!isDamage(thrown)) throw thrown;
    return {
      problem: sqliteCode(thrown) ?? 'damaged',
      indexOnly: rowsAreSound(client) && !rowsAreMissing(client),
    };
  }
}

function ofIndexes(client: Sqlite.Database, problems: readonly string[]): boolean {
  const indexes = indexTrees(client);
  return problems.every((text) => isOfIndex(text, indexes));
}

/** Whether every row is there, so that what is broken are indexes of words, or pages that hold nothing. */
function rowsAreSound(client: Sqlite.Database): boolean {
  try {
    return tablesOfRows(client).every((table) =>
      ofIndexes(client, problemsOf(client, `integrity_check('${table}')`)),
    );
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}

/** Whether a table that is sound by itself does not hold all that it held: pages of rows were lost, or changed places. */
function rowsAreMissing(client: Sqlite.Database): boolean {
  return tablesOfRows(client).some((table) => indexesDenyRows(client, table));
}

function problemsOf(client: Sqlite.Database, pragma: string): string[] {
  const rows = client.pragma(pragma) as Record<string, string>[];
  return rows
    .flatMap((row) => Object.values(row).flatMap((text) => text.split('\n')))
    .filter((text) => text !== 'ok' && !text.startsWith('***'));
}

function quickProblems(client: Sqlite.Database): string[] {
  return [
    ...problemsOf(client, `quick_check(${MANY})`),
    ...WATCHED.flatMap((table) => problemsOf(client, `integrity_check(${table})`)),
  ];
}

function sizeOf(client: Sqlite.Database): number {
  const pages = Number(client.pragma('page_count', { simple: true }));
  return pages * Number(client.pragma('page_size', { simple: true }));
}

function isOfIndex(text: string, indexes: ReadonlySet<number>): boolean {
  const tree = OF_TREE.exec(text);
  return tree ? indexes.has(Number(tree[1])) : INDEX_TROUBLE.test(text);
}

function indexTrees(client: Sqlite.Database): Set<number> {
  const roots = client.prepare("SELECT rootpage FROM sqlite_schema WHERE type = 'index'").pluck().all();
  return new Set(roots as number[]);
}

/** Whether a database has JobAI's tables; an empty file is sound and has none. */
export function hasHistory(client: Sqlite.Database): boolean {
  const table = client
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'schema_history'")
    .get();
  return table !== undefined && client.prepare('SELECT 1 FROM schema_history').get() !== undefined;
}

/** Whether a copy can be opened, is sound and holds JobAI's tables. Throws what is not the copy's own fault, e.g. no right to read. */
export function isGoodBackup(file: string): boolean {
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      return findDamage(client) === null && hasHistory(client);
    } finally {
      client.close();
    }
  } catch (thrown) {
    if (isDamage(thrown)) return false;
    throw thrown;
  }
}
