import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { writeWhole } from '#main/documents/render/write-whole.ts';
import { ExternalServiceError } from '#shared/errors/index.ts';

const BLOCK = 512;
/** More than any of the packages holds, in bytes. */
const MOST_BYTES = 200 * 1024 * 1024;

interface Packed {
  /** A package as it was fetched. */
  archive: string;
  member: string;
  /** Of that file. */
  sha256: string;
  to: string;
}

/**
 * Takes one file out of a fetched package. Throws `ExternalServiceError` where the file is another than the one that
 * belongs to this version; then nothing is kept.
 */
export async function unpackLanguage({ archive, member, sha256, to }: Packed): Promise<void> {
  const found = memberIn(await readFile(archive), member);
  if (found === null || createHash('sha256').update(found).digest('hex') !== sha256)
    throw new ExternalServiceError(
      'What came is not what belongs to this version of JobAI, so it was not kept. Try again; if it happens again, something between here and there changes what is fetched.',
      { details: { reason: 'other-content' } },
    );
  await writeWhole(to, found);
}

function memberIn(packed: Buffer, member: string): Buffer | null {
  let tar: Buffer;
  try {
    tar = gunzipSync(packed, { maxOutputLength: MOST_BYTES });
  } catch {
    return null;
  }
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const name = tar.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    if (name === '' || !Number.isFinite(size)) return null;
    if (name === member) return tar.subarray(at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
}
