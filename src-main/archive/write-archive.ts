import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate/browser';
import { copyForArchive } from '#main/db/archive/copy-for-archive.ts';
import { dataFiles } from '#main/db/data-files.ts';
import { syncFile, syncFolderOf } from '#main/db/recover/durable-file.ts';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { ARCHIVE_VERSION, type ArchiveManifest, infoOf, MOST_BYTES, PARTS } from './manifest.ts';
import { sayFull } from './say-full.ts';
import { tallyIn } from './tally.ts';

export interface ArchiveToWrite {
  dataDir: string;
  /** The open database. */
  file: string;
  /** Where the archive goes; a file of that name is replaced once the new one is whole. */
  target: string;
  /** For people and other programs, by path: each profile in open formats. */
  readable: Record<string, Uint8Array>;
  /** The settings that it carries, as JSON. */
  settings: string;
  program: string;
  at: Date;
  tally: SharedArrayBuffer;
}

/** The name under which work of an export lies in the data folder; what a cut-off export left is removed by the next. */
const WORK = 'export-work-';
const OLD_MS = 60 * 60 * 1000;
const CHUNK = 1024 * 1024;
/** Packed already, so packing them again only costs time. */
const PACKED = /\.(pdf|png|jpe?g|webp|zip|docx|odt|gif)$/i;

interface Source {
  path: string;
  from: string | Uint8Array;
  bytes: number;
  fileId?: string;
}

/**
 * Writes everything but keys and caches into one archive (docs/decisions/0025). Throws `ValidationError` where there is
 * more than 2 GB, no room, or the user stops it; the target is then as it was. Blocks: run it in a worker.
 */
export function writeArchive(input: ArchiveToWrite): ArchiveInfo {
  const { dataDir, file, target, tally } = input;
  const part = `${target}.part`;
  removeLeft(dataDir, input.at);
  const work = mkdtempSync(join(dataDir, WORK));
  try {
    return sayFull(target, () => {
      const copy = copyForArchive(file, join(work, 'jobai.sqlite'));
      const record = join(work, 'sent-jobs.jsonl');
      if (existsSync(dataFiles(file).ledger)) copyFileSync(dataFiles(file).ledger, record);
      const present = copy.files.filter(({ path }) => existsSync(path));
      const sources: Source[] = [
        ...Object.entries(input.readable).map(([path, from]) => ({ path, from, bytes: from.byteLength })),
        onDisk(PARTS.database, join(work, 'jobai.sqlite')),
        ...(existsSync(record) ? [onDisk(PARTS.record, record)] : []),
        { path: PARTS.settings, from: Buffer.from(input.settings), bytes: Buffer.byteLength(input.settings) },
        ...present.map(({ archived, path, id }) => ({ ...onDisk(archived, path), fileId: id })),
      ];
      const total = sources.reduce((sum, { bytes }) => sum + bytes, 0);
      if (total > MOST_BYTES)
        throw new ValidationError(
          `Your data is ${bytesText(total)}; an archive holds at most ${bytesText(MOST_BYTES)}. Copy the data folder instead while JobAI is closed.`,
        );
      const counter = tallyIn(tally);
      counter.expect(total);
      const missing = copy.files.filter((one) => !present.includes(one)).map(({ name }) => name);
      const manifest: ArchiveManifest = {
        ...{ format: 'jobai-archive', version: ARCHIVE_VERSION, madeAt: input.at.toISOString() },
        ...{ program: input.program, schema: copy.schema, counts: copy.counts, missing, parts: [] },
      };
      pack(part, sources, manifest, input.at, counter.add);
      syncFile(part);
      renameSync(part, target);
      syncFolderOf(target);
      return infoOf(manifest, basename(target), statSync(target).size);
    });
  } finally {
    rmSync(part, { force: true });
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Another process may be at work on an export of its own, so a young folder stays. */
function removeLeft(dataDir: string, now: Date): void {
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith(WORK))) {
    const folder = join(dataDir, name);
    if (now.getTime() - statSync(folder).mtimeMs > OLD_MS) rmSync(folder, { recursive: true, force: true });
  }
}

const onDisk = (path: string, from: string): Source => ({ path, from, bytes: statSync(from).size });

/** Packs the sources, notes what each was in the manifest, and packs that last. */
function pack(
  part: string,
  sources: readonly Source[],
  manifest: ArchiveManifest,
  at: Date,
  packed: (bytes: number) => void,
): void {
  const handle = openSync(part, 'w', 0o600);
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      for (let written = 0; written < chunk.length; )
        written += writeSync(handle, chunk, written, chunk.length - written);
    });
    const add = (path: string, chunks: Iterable<Uint8Array>) => {
      const entry = PACKED.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
      entry.mtime = at;
      zip.add(entry);
      const hash = createHash('sha256');
      let bytes = 0;
      for (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.byteLength;
        entry.push(chunk);
      }
      entry.push(new Uint8Array(), true);
      return { path, bytes, sha256: hash.digest('hex') };
    };
    for (const { path, from, fileId } of sources) {
      const made = add(path, counted(typeof from === 'string' ? chunksOf(from) : [from], packed));
      manifest.parts.push(fileId === undefined ? made : { ...made, fileId });
    }
    add(PARTS.manifest, [Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`)]);
    zip.end();
  } finally {
    closeSync(handle);
  }
}

function* counted(chunks: Iterable<Uint8Array>, tell: (bytes: number) => void): Generator<Uint8Array> {
  for (const chunk of chunks) {
    tell(chunk.byteLength);
    yield chunk;
  }
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const handle = openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    for (let read = 0; read < size; ) {
      const buffer = Buffer.alloc(Math.min(CHUNK, size - read));
      const got = readSync(handle, buffer, 0, buffer.length, read);
      if (got === 0) return;
      read += got;
      yield buffer.subarray(0, got);
    }
  } finally {
    closeSync(handle);
  }
}
