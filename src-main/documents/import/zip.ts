import { inflateRawSync } from 'node:zlib';
import { ValidationError } from '#shared/errors/index.ts';
import { type ZipEntry, zipEntries } from './zip-entries.ts';

const MOST_BYTES = 60_000_000;
const MOST_ENTRIES = 4_000;

/**
 * Unpacks the entries that `wanted` takes, by their path. Throws a `ValidationError` where the archive is broken or locked,
 * or where they grow beyond 60 MB, counted as they are unpacked and not as the archive says; nothing is written anywhere,
 * so a path that climbs out of a folder leads nowhere.
 */
export function openZip(
  name: string,
  bytes: Uint8Array,
  wanted: (path: string) => boolean,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = MOST_BYTES;
  let entries = 0;
  try {
    for (const entry of zipEntries(bytes)) {
      entries += 1;
      if (entries > MOST_ENTRIES) throw tooLarge(name);
      if (!wanted(entry.path)) continue;
      const content = unpack(name, entry, left);
      left -= content.length;
      files.set(entry.path, content);
    }
    return files;
  } catch (thrown) {
    if (thrown instanceof ValidationError) throw thrown;
    throw new ValidationError(
      `${name} can't be opened: the file is damaged or cut off. Get it anew and choose that.`,
      {
        cause: thrown,
        details: { file: name },
      },
    );
  }
}

const STORED = 0;
const DEFLATED = 8;

function unpack(name: string, { method, locked, packed }: ZipEntry, left: number): Uint8Array {
  if (locked)
    throw new ValidationError(
      `${name} is protected by a password. Save a copy without one and choose that.`,
      { details: { file: name } },
    );
  if (method === STORED && packed.length <= left) return packed;
  if (method === STORED) throw tooLarge(name);
  if (method !== DEFLATED) throw new RangeError(`packed by method ${method}`);
  try {
    // Node takes no limit of 0.
    const { buffer, byteOffset, length } = inflateRawSync(packed, { maxOutputLength: Math.max(1, left) });
    return new Uint8Array(buffer, byteOffset, length);
  } catch (thrown) {
    throw (thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(name) : thrown;
  }
}

function tooLarge(name: string): ValidationError {
  return new ValidationError(
    `${name} is too large once unpacked, so it was not opened. Save what matters of it as a file of its own and choose that.`,
    {
      details: { file: name },
    },
  );
}
