import type Sqlite from 'better-sqlite3';
import { BLANKED, DOOMED, type Doomed, NAMES_FILES } from './doomed-rows.ts';

/** What is to be forgotten. */
export interface ToForget {
  jobs: readonly string[];
  runs: readonly string[];
  /** Every spelling of a company that is stored. */
  companies: readonly string[];
  companyKey: string;
}

/** A file that nothing names any more. */
export interface GoneFile {
  id: string;
  path: string;
}

/**
 * Removes all rows that tell of something, and overwrites where they stood, also in the indexes of words. Answers the
 * files that nothing names any more; their rows are gone too. Call it outside a transaction.
 */
export function forgetRows(client: Sqlite.Database, what: ToForget): GoneFile[] {
  const before = client.pragma('secure_delete', { simple: true });
  client.pragma('secure_delete = ON');
  try {
    const files = client.transaction(() => {
      sayWhatGoes(client, what);
      const tables = tablesOf(client);
      const doomed = DOOMED.filter(({ table }) => tables.has(table));
      const named = filesNamed(
        client,
        doomed.filter(({ texts }) => texts),
      );
      for (const statement of BLANKED) client.exec(statement);
      for (const { table, where } of doomed) client.exec(`DELETE FROM ${table} WHERE ${where}`);
      const gone = named.filter(({ id }) => !isNamed(client, id));
      const remove = client.prepare('DELETE FROM files WHERE id = ?');
      for (const { id } of gone) remove.run(id);
      for (const index of ['jobs_fts', 'chunks_fts'])
        if (tables.has(index)) client.exec(`INSERT INTO ${index} (${index}) VALUES ('optimize')`);
      client.exec('DROP TABLE temp.gone');
      return gone;
    })();
    // The write-ahead log still holds the old pages.
    client.pragma('wal_checkpoint(TRUNCATE)');
    return files;
  } finally {
    client.pragma(`secure_delete = ${String(before)}`);
  }
}

function sayWhatGoes(client: Sqlite.Database, { jobs, runs, companies, companyKey }: ToForget): void {
  client.exec('CREATE TEMP TABLE gone (kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (kind, id))');
  const add = client.prepare('INSERT OR IGNORE INTO temp.gone (kind, id) VALUES (?, ?)');
  const addAll = (kind: string, ids: readonly string[]) => {
    for (const id of ids) if (id !== '') add.run(kind, id);
  };
  addAll('job', jobs);
  addAll('run', runs);
  addAll('company', companies);
  addAll(
    'name',
    companies.map((name) => name.trim().toLowerCase()),
  );
  addAll('company-key', [companyKey]);
  const ofJob = "IN (SELECT id FROM temp.gone WHERE kind = 'job')";
  client.exec(`INSERT OR IGNORE INTO temp.gone SELECT 'job-key', job_key FROM discovered_jobs WHERE id ${ofJob};
    INSERT OR IGNORE INTO temp.gone SELECT 'job-key', job_key FROM job_sightings WHERE job_id ${ofJob};
    INSERT OR IGNORE INTO temp.gone SELECT 'address', url FROM discovered_jobs WHERE id ${ofJob};
    INSERT OR IGNORE INTO temp.gone SELECT 'address', url FROM job_sightings WHERE job_id ${ofJob};
    DELETE FROM temp.gone WHERE id = ''`);
}

const tablesOf = (client: Sqlite.Database): Set<unknown> =>
  new Set(client.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all());

function filesNamed(client: Sqlite.Database, doomed: readonly Doomed[]): GoneFile[] {
  const inRows = doomed.map(
    ({ table, where, texts = [] }) =>
      `EXISTS (SELECT 1 FROM ${table} WHERE ${where} AND instr(${together(texts)}, f.id) > 0)`,
  );
  return client.prepare(`SELECT f.id, f.path FROM files f WHERE ${inRows.join(' OR ')}`).all() as GoneFile[];
}

/** Whether a row of any table names a file. */
export function isNamed(client: Sqlite.Database, id: string): boolean {
  return NAMES_FILES.some(
    ({ table, texts = [] }) =>
      client.prepare(`SELECT 1 FROM ${table} WHERE instr(${together(texts)}, ?) > 0 LIMIT 1`).get(id) !==
      undefined,
  );
}

const together = (texts: readonly string[]) =>
  texts.map((text) => `coalesce(${text}, '')`).join(" || ' ' || ");
