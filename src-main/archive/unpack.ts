import { createWriteStream } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { ExternalServiceError } from '#shared/errors/index.ts';

const KIND = 0o170_000;
const LINK = 0o120_000;
/** A browser unpacks to less. */
const MOST_BYTES = 2_000_000_000;
const MOST_FILES = 20_000;

/**
 * Unpacks a browser's archive into a folder, with the rights and links of its files. Throws `ExternalServiceError` where it
 * is none, is too large, or would write or point outside of the folder; an abort is passed on as it is.
 */
export async function unpack(archive: string, folder: string, signal: AbortSignal): Promise<void> {
  const zip = await yauzl.openPromise(archive, { autoClose: false, strictFileNames: true }).catch(noArchive);
  let [bytes, files] = [0, 0];
  try {
    for await (const entry of zip.eachEntry()) {
      signal.throwIfAborted();
      bytes += entry.uncompressedSize;
      files += 1;
      if (bytes > MOST_BYTES || files > MOST_FILES) throw hostile('it is larger than any browser');
      await place(zip, entry, folder, signal);
    }
  } catch (thrown) {
    signal.throwIfAborted();
    throw thrown instanceof ExternalServiceError || isOfDisk(thrown) ? thrown : noArchive(thrown);
  } finally {
    zip.close();
  }
}

async function place(
  zip: yauzl.ZipFile,
  entry: yauzl.Entry,
  folder: string,
  signal: AbortSignal,
): Promise<void> {
  const target = join(folder, entry.fileName);
  if (!isWithin(target, folder)) throw hostile('it leads out of its folder');
  const mode = entry.externalFileAttributes >>> 16;
  if (entry.fileName.endsWith('/')) {
    await mkdir(target, { recursive: true });
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  const stream = await zip.openReadStreamPromise(entry);
  if ((mode & KIND) === LINK) {
    const to = await text(stream);
    if (!isWithin(resolve(dirname(target), to), folder)) throw hostile('it links to somewhere else');
    await symlink(to, target);
    return;
  }
  await pipeline(stream, createWriteStream(target, { mode: mode & 0o777 || 0o644 }), { signal });
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path);
}

/** No space, no right to write: said by whoever keeps the files. */
function isOfDisk(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown;
}

function noArchive(cause: unknown): never {
  throw new ExternalServiceError(
    'What came is no browser that can be unpacked, so it was not kept. Try again.',
    {
      cause,
      details: { reason: 'browser-archive' },
    },
  );
}

function hostile(why: string): ExternalServiceError {
  return new ExternalServiceError(`What came is no browser: ${why}. It was not kept.`, {
    details: { reason: 'browser-archive' },
  });
}
