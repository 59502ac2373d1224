import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseError } from '#shared/errors/index.ts';

/** Writes a file whole or not at all, with its folder. Throws `DatabaseError`, as without room for files a search has to wait. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(part, bytes, { flush: true });
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    const code = (cause as NodeJS.ErrnoException).code ?? '';
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    throw new DatabaseError(
      full
        ? `The disk is full: "${path}" could not be written. Free some space and try again.`
        : `"${path}" could not be written. Check that JobAI may write to that folder, then try again.`,
      { cause, retryable: !full, details: { reason: full ? 'disk-full' : 'io', code } },
    );
  }
}
