import { closeSync, fsyncSync, mkdirSync, openSync, statfsSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { prepareArchiveDatabase } from '#main/db/archive/prepare-database.ts';
import { replaceFile } from '#main/db/recover/durable-file.ts';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { type ArchivePart, PARTS } from './manifest.ts';
import { type OpenArchive, openArchive } from './open-archive.ts';
import { toFullError } from './say-full.ts';
import { removeStaged, stagedIn } from './staged.ts';
import { tallyIn } from './tally.ts';

export interface ImportToStage {
  archive: string;
  dataDir: string;
  tally: SharedArrayBuffer;
}

/** Room for the database to be brought to this program's schema and joined. */
const SPARE_BYTES = 50_000_000;

/** What an archive says that it holds. Throws `ValidationError`, see `openArchive`. */
export async function lookAtArchive(path: string): Promise<ArchiveInfo> {
  const archive = await openArchive(path);
  archive.close();
  return archive.info;
}

/**
 * Unpacks an archive beside the data and checks every byte of it, so that the next start can take it over with nothing
 * left to go wrong but the disk. Throws `ValidationError` for what is wrong with it, or `DatabaseError` where its
 * database is of a newer program; nothing of the data was touched then, and nothing is left behind.
 */
export async function stageImport({ archive: path, dataDir, tally }: ImportToStage): Promise<ArchiveInfo> {
  const archive = await openArchive(path);
  removeStaged(dataDir);
  const staged = stagedIn(dataDir);
  try {
    const { parts } = archive.manifest;
    const wanted = parts.flatMap((part) => {
      const target = targetOf(part, staged);
      return target === null ? [] : [{ part, target }];
    });
    const counter = tallyIn(tally);
    const total = wanted.reduce((sum, { part }) => sum + part.bytes, 0);
    counter.expect(total);
    mkdirSync(staged.files, { recursive: true, mode: 0o700 });
    needRoom(dataDir, total);
    writeFileSync(staged.record, '', { mode: 0o600 });
    for (const { part, target } of wanted) await unpack(archive, part, target, counter.add);
    if (!prepareArchiveDatabase(staged.database))
      throw new ValidationError(
        `"${basename(path)}" holds a damaged database, so nothing was changed. Export it anew on the other machine.`,
      );
    replaceFile(staged.ready, JSON.stringify(archive.info));
    return archive.info;
  } catch (thrown) {
    removeStaged(dataDir);
    throw toFullError(thrown, dataDir);
  } finally {
    archive.close();
  }
}

/** Where a part goes; null for what is there for people to read. No path of the archive's own is ever used. */
function targetOf({ path, fileId }: ArchivePart, staged: ReturnType<typeof stagedIn>): string | null {
  if (fileId !== undefined) return join(staged.files, fileId);
  if (path === PARTS.database) return staged.database;
  if (path === PARTS.record) return staged.record;
  return path === PARTS.settings ? staged.settings : null;
}

async function unpack(
  archive: OpenArchive,
  part: ArchivePart,
  target: string,
  read: (bytes: number) => void,
): Promise<void> {
  const handle = openSync(target, 'w', 0o600);
  try {
    for await (const chunk of archive.read(part)) {
      for (let written = 0; written < chunk.length; )
        written += writeSync(handle, chunk, written, chunk.length - written);
      read(chunk.length);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function needRoom(dataDir: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(dataDir);
  const needed = bytes * 2 + SPARE_BYTES;
  if (bavail * bsize < needed)
    throw new ValidationError(
      `There is too little room in ${dataDir}: the import needs ${bytesText(needed)}, and ${bytesText(bavail * bsize)} are free. Make room, then import again. Nothing was changed.`,
    );
}
