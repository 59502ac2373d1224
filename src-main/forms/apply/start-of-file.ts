import { open } from 'node:fs/promises';

/** More than all files of a kind have in common. */
const LOOKED_AT = 192;

/** The first bytes of a file; none of one that can't be read, which is told where it is to be handed over. */
export async function startOf(path: string): Promise<Buffer> {
  try {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch {
    return Buffer.alloc(0);
  }
}
