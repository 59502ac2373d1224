import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import yauzl from 'yauzl';
import type { ArchiveInfo } from '#shared/domain/archive-info.ts';
import { bytesText } from '#shared/domain/bytes-text.ts';
import { ValidationError } from '#shared/errors/index.ts';
import {
  ARCHIVE_VERSION,
  ArchiveManifest,
  type ArchivePart,
  infoOf,
  MOST_BYTES,
  MOST_PARTS,
  PARTS,
} from './manifest.ts';

/** So long a manifest is none of ours. */
const MOST_MANIFEST_BYTES = 40_000_000;
const DOCUMENT = /^documents\/[\w-]+\/[^/\\:]+$/;
const SYMLINK = 0o120_000;

/** An archive whose directory was looked at; its parts are checked as they are read. */
export interface OpenArchive {
  manifest: ArchiveManifest;
  info: ArchiveInfo;
  /** Hands a part's bytes on and throws `ValidationError` at its end where they are not what was written. */
  read(part: ArchivePart): AsyncGenerator<Uint8Array>;
  close(): void;
}

/**
 * Opens an archive of everything. Throws `ValidationError` where it is none, is damaged, was written by a newer program,
 * unpacks to more than it may, or has an entry that leads elsewhere. Nothing is unpacked.
 */
export async function openArchive(path: string): Promise<OpenArchive> {
  const name = basename(path);
  const { size } = statSync(path, { throwIfNoEntry: false }) ?? {};
  if (size === undefined) throw new ValidationError(`There is no file ${path}.`);
  if (size > MOST_BYTES)
    throw new ValidationError(
      `"${name}" is ${bytesText(size)}, more than JobAI ever writes, so it was not opened.`,
    );
  const zip = await yauzl.openPromise(path, { autoClose: false, strictFileNames: true }).catch((cause) => {
    throw damaged(name, cause);
  });
  try {
    const entries = await entriesOf(zip, name);
    const manifest = await manifestIn(zip, entries, name);
    checkParts(entries, manifest, name);
    return {
      manifest,
      info: infoOf(manifest, name, size),
      read: (part) => readPart(zip, entries, part, name),
      close: () => zip.close(),
    };
  } catch (thrown) {
    zip.close();
    throw thrown;
  }
}

type Entries = ReadonlyMap<string, yauzl.Entry>;

async function entriesOf(zip: yauzl.ZipFile, name: string): Promise<Entries> {
  const entries = new Map<string, yauzl.Entry>();
  let total = 0;
  if (zip.entryCount > MOST_PARTS + 1) throw hostile(name, 'it holds too many files');
  try {
    for await (const entry of zip.eachEntry()) {
      total += entry.uncompressedSize;
      if (total > MOST_BYTES + MOST_MANIFEST_BYTES)
        throw hostile(name, `it would unpack to more than ${bytesText(MOST_BYTES)}`);
      if (((entry.externalFileAttributes >>> 16) & 0o170_000) === SYMLINK)
        throw hostile(name, 'it holds a link to somewhere else');
      if (entries.has(entry.fileName)) throw hostile(name, 'it holds one file twice');
      entries.set(entry.fileName, entry);
    }
  } catch (thrown) {
    throw thrown instanceof ValidationError ? thrown : damaged(name, thrown);
  }
  return entries;
}

async function manifestIn(zip: yauzl.ZipFile, entries: Entries, name: string): Promise<ArchiveManifest> {
  const entry = entries.get(PARTS.manifest);
  if (entry === undefined || entry.uncompressedSize > MOST_MANIFEST_BYTES) throw stranger(name);
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of await streamOf(zip, entry)) chunks.push(chunk);
  } catch (thrown) {
    throw damaged(name, thrown);
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw damaged(name);
  let content: { format?: unknown; version?: unknown };
  try {
    content = JSON.parse(bytes.toString());
  } catch (cause) {
    throw damaged(name, cause);
  }
  if (content?.format !== 'jobai-archive') throw stranger(name);
  if (typeof content.version === 'number' && content.version > ARCHIVE_VERSION)
    throw new ValidationError(
      `"${name}" was written by a newer version of JobAI. Install the newest JobAI here, then import it again. Nothing was changed.`,
    );
  const manifest = ArchiveManifest.safeParse(content);
  if (!manifest.success) throw damaged(name, manifest.error);
  return manifest.data;
}

/** Each entry is one that the manifest names, of the size that it names, at a path that JobAI writes. */
function checkParts(entries: Entries, { parts }: ArchiveManifest, name: string): void {
  const paths = new Set(parts.map(({ path }) => path));
  if (paths.size !== parts.length || !paths.has(PARTS.database) || entries.size !== parts.length + 1)
    throw damaged(name);
  const files = parts.flatMap(({ fileId }) => fileId ?? []);
  if (new Set(files).size !== files.length) throw damaged(name);
  for (const { path, bytes, fileId } of parts) {
    if (entries.get(path)?.uncompressedSize !== bytes) throw damaged(name);
    if (fileId !== undefined && !DOCUMENT.test(path)) throw damaged(name);
  }
}

async function* readPart(
  zip: yauzl.ZipFile,
  entries: Entries,
  part: ArchivePart,
  name: string,
): AsyncGenerator<Uint8Array> {
  const entry = entries.get(part.path);
  if (entry === undefined) throw damaged(name);
  const hash = createHash('sha256');
  const stream = await streamOf(zip, entry).catch((cause) => {
    throw damaged(name, cause);
  });
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  try {
    for (;;) {
      const { done, value } = await chunks.next().catch((cause) => {
        throw damaged(name, cause);
      });
      if (done) break;
      hash.update(value);
      yield value;
    }
  } finally {
    stream.destroy();
  }
  if (hash.digest('hex') !== part.sha256) throw damaged(name);
}

const streamOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  zip.openReadStreamPromise(entry);

const damaged = (name: string, cause?: unknown) =>
  new ValidationError(
    `"${name}" is damaged, so nothing was changed. Copy it again from the other machine, or export it anew there.`,
    { cause },
  );
const hostile = (name: string, why: string) =>
  new ValidationError(`"${name}" was not opened: ${why}. JobAI writes no such archive.`);
const stranger = (name: string) =>
  new ValidationError(
    `"${name}" is no archive of everything that JobAI wrote. Choose the one that “Export everything” made.`,
  );
