import Sqlite from 'better-sqlite3';
import type { Db } from '../db.ts';
import { dbErrors } from '../db-errors.ts';
import { mergeLedger } from '../ledger/merge-ledger.ts';
import { CARRIED_TABLES, MACHINE_FACTS } from './carried-tables.ts';
import { mergeJournal } from './merge-journal.ts';
import { mergeRows, type Values } from './merge-rows.ts';
import { takeInRecord } from './take-in-record.ts';
import { withoutStamps } from './without-stamps.ts';

export interface ArchiveToMerge {
  /** Its database, checked and at this program's schema. */
  database: string;
  /** Its record of what was sent. */
  record: string;
  /** Where a file of it will lie here. */
  pathOf(file: { id: string; name: string }): string;
  /** When it is joined. */
  at: Date;
}

/** What an archive changed here, in rows. */
export interface MergedArchive {
  added: number;
  /** Replaced, as the archive had the later change. */
  renewed: number;
  /** Not taken, by table: the same thing is here under another name, or what it hangs on is. */
  refused: Record<string, number>;
  /** Whether there was a profile before. */
  hadProfiles: boolean;
}

/**
 * Joins an archive's rows with those that are here, in one transaction: what is new is added, and of two the later change
 * stays. What was sent there, or may have been, is held back here from before the first row is written; nothing is freed.
 * Nobody else may write meanwhile. Throws `DatabaseError`; no row is changed then.
 */
export function mergeArchive(
  db: Pick<Db, 'client' | 'file' | 'ledger'>,
  archive: ArchiveToMerge,
): MergedArchive {
  const { client, ledger, file } = db;
  const theirs = new Sqlite(archive.database, { readonly: true, fileMustExist: true });
  try {
    return dbErrors(file, () => {
      takeInRecord(ledger, archive.record);
      return client
        .transaction(() => {
          const merged = withoutStamps(client, () => joinRows(client, theirs, archive));
          mergeLedger(client, ledger, [], archive.at, () => undefined);
          return merged;
        })
        .immediate();
    });
  } finally {
    theirs.close();
  }
}

function joinRows(
  client: Sqlite.Database,
  theirs: Sqlite.Database,
  { pathOf }: ArchiveToMerge,
): MergedArchive {
  const hadProfiles = client.prepare('SELECT 1 FROM profiles').get() !== undefined;
  const merged: MergedArchive = { added: 0, renewed: 0, refused: {}, hadProfiles };
  const placed = (table: string, row: Values): Values | null => {
    if (table === 'settings_meta' && MACHINE_FACTS.some((key) => key === row['key'])) return null;
    if (table !== 'files') return row;
    return { ...row, path: pathOf({ id: String(row['id']), name: String(row['name']) }) };
  };
  const twins = new Map<string, unknown>();
  for (const carried of CARRIED_TABLES) {
    const done = mergeRows({ client, theirs, carried, placed, twins });
    merged.added += done.added;
    merged.renewed += done.renewed;
    if (done.refused > 0) merged.refused[carried.table] = done.refused;
  }
  merged.added += mergeJournal(client, theirs);
  return merged;
}
