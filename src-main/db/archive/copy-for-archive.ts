import Sqlite from 'better-sqlite3';
import { DatabaseError } from '#shared/errors/index.ts';
import { hasHistory, isGoodBackup } from '../integrity.ts';
import { LEFT_OUT, MACHINE_FACTS } from './carried-tables.ts';
import { countHeld } from './count-held.ts';
import { withoutStamps } from './without-stamps.ts';

/** A file that the database knows, and the path that it has in the archive. */
export interface FileToCarry {
  id: string;
  /** Where it lies now. */
  path: string;
  name: string;
  archived: string;
}

export interface CopyForArchive {
  files: FileToCarry[];
  counts: Record<string, number>;
  schema: number;
}

/**
 * Copies a database, while it is in use, to `target` for an archive: without what stays behind, and with no path of this
 * machine. Throws `DatabaseError` where the database is empty or damaged. Blocks: run it in a worker.
 */
export function copyForArchive(file: string, target: string): CopyForArchive {
  const source = new Sqlite(file, { fileMustExist: true });
  try {
    if (!hasHistory(source))
      throw new DatabaseError(`${file} holds nothing, so there is nothing to export.`, {
        details: { reason: 'empty' },
      });
    source.prepare('VACUUM INTO ?').run(target);
  } finally {
    source.close();
  }
  const prepared = strip(target);
  if (!isGoodBackup(target))
    throw new DatabaseError(
      'The copy of your database is not whole, so nothing was exported. Restart JobAI: it checks the database and sets it right.',
      { details: { reason: 'damaged' } },
    );
  return prepared;
}

function strip(target: string): CopyForArchive {
  const copy = new Sqlite(target, { fileMustExist: true });
  try {
    const prepared = copy.transaction(() => withoutStamps(copy, () => prepare(copy)))();
    // What was removed must not lie in free pages.
    copy.exec('VACUUM');
    return prepared;
  } finally {
    copy.close();
  }
}

function prepare(copy: Sqlite.Database): CopyForArchive {
  const isTable = copy.prepare(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`);
  const emptied = Object.keys(LEFT_OUT).filter(
    (table) => table !== 'schema_history' && table !== 'job_search',
  );
  for (const table of emptied) if (isTable.get(table) !== undefined) copy.exec(`DELETE FROM ${table}`);
  copy.exec('INSERT INTO sync_state (id) VALUES (1)');
  for (const key of MACHINE_FACTS) copy.prepare('DELETE FROM settings_meta WHERE key = ?').run(key);
  const stored = copy.prepare('SELECT id, path, name FROM files ORDER BY id').all() as Omit<
    FileToCarry,
    'archived'
  >[];
  const files = stored.map((one) => ({ ...one, archived: `documents/${one.id}/${plainName(one.name)}` }));
  const move = copy.prepare('UPDATE files SET path = ? WHERE id = ?');
  for (const { id, archived } of files) move.run(archived, id);
  const schema = Number(copy.prepare('SELECT max(version) FROM schema_history').pluck().get());
  return { files, counts: countHeld(copy), schema };
}

/** A file's name without what a file system takes for a path, whatever the system. */
export function plainName(name: string): string {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_').replace(/^[. ]+|[. ]+$/g, '');
  return plain.slice(-120) || 'file';
}
