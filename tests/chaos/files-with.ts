import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** How many files under a folder hold one of the values, anywhere in their bytes. */
export async function filesWith(folder: string, values: readonly string[]): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = await Promise.all(files.map((file) => readFile(file)));
  return contents.filter((bytes) => values.some((value) => bytes.includes(value))).length;
}
