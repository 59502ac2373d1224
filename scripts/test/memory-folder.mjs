import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const LEAST_FREE_BYTES = 4 * 2 ** 30;

/**
 * Runs `work` with the environment of a temporary folder in memory, where the machine has one with room: a test's
 * database waits for the disk at every commit, and thousands of such waits are most of a run. Else `{}`: the usual
 * folder. It is gone afterwards.
 */
export async function withMemoryFolder(work) {
  const folder = inMemory();
  try {
    return await work(folder ? { TMPDIR: folder } : {});
  } finally {
    if (folder) rmSync(folder, { recursive: true, force: true });
  }
}

function inMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize < LEAST_FREE_BYTES) return null;
    const folder = mkdtempSync(join(MEMORY, 'jobai-tests-'));
    // As the usual folder: tests look at what other users of the machine can read.
    chmodSync(folder, 0o755);
    return folder;
  } catch {
    return null;
  }
}
