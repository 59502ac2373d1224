import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { archivedFiles } from '#main/db/archive/archived-files.ts';
import { plainName } from '#main/db/archive/copy-for-archive.ts';
import { type MergedArchive, mergeArchive } from '#main/db/archive/merge-archive.ts';
import { backupDatabase } from '#main/db/backup.ts';
import type { Db } from '#main/db/db.ts';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { removeStaged, stagedImport, stagedIn } from './staged.ts';

export interface ImportToApply {
  dataDir: string;
  db: Db;
  backupsDir: string;
  at: Date;
  /** Hears the archive's settings once all else is here. */
  settings(patch: unknown): void;
}

/** What became of an archive that waited. */
export type AppliedImport =
  | { info: ArchiveInfo; merged: MergedArchive; problem: null }
  | { info: ArchiveInfo; merged: null; problem: unknown };

/**
 * Takes over an archive that waits, with nobody else at work in the folder; null where none does. What is there already is
 * backed up first. A start that is cut off does it again. Where it fails, nothing is taken over and it no longer waits.
 */
export function applyStagedImport(options: ImportToApply): AppliedImport | null {
  const { dataDir, db, backupsDir, at } = options;
  const info = stagedImport(dataDir);
  if (info === null) return null;
  const staged = stagedIn(dataDir);
  const placed: string[] = [];
  try {
    if (db.client.prepare('SELECT 1 FROM profiles').get() !== undefined)
      backupDatabase({ file: db.file, backupsDir, at, label: 'before-import' });
    const pathOf = ({ id, name }: { id: string; name: string }) =>
      join(dataDir, 'documents', id.replace(/[^\w-]/g, '_'), plainName(name));
    const stored = db.client.prepare('SELECT path FROM files WHERE id = ?').pluck();
    const unpacked = new Set(existsSync(staged.files) ? readdirSync(staged.files) : []);
    for (const file of archivedFiles(staged.database)) {
      if (!unpacked.has(file.id)) continue;
      const target = (stored.get(file.id) as string | undefined) ?? pathOf(file);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
      renameSync(join(staged.files, file.id), target);
      placed.push(target);
    }
    const merged = mergeArchive(db, { database: staged.database, record: staged.record, pathOf, at });
    takeSettings(staged.settings, options.settings);
    removeStaged(dataDir);
    return { info, merged, problem: null };
  } catch (problem) {
    for (const path of placed) rmSync(path, { force: true });
    removeStaged(dataDir);
    return { info, merged: null, problem };
  }
}

/** All else is here by then, so settings that can't be stored keep nothing back. */
function takeSettings(file: string, take: (patch: unknown) => void): void {
  try {
    if (existsSync(file)) take(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // The settings that are here stay.
  }
}
