import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** How many applications the practice board holds on the disk. */
export async function receivedCount(dataDir: string): Promise<number> {
  const names = await readdir(join(dataDir, 'practice-board', 'applications'));
  return names.filter((name) => name.endsWith('.json')).length;
}
