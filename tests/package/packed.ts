import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What electron-builder left in `dist/` for this system. */
export interface Packed {
  /** The folder that is installed. */
  dir: string;
  executable: string;
  /** Where the archive and what lies beside it are. */
  resources: string;
}

const PLACES: Partial<Record<NodeJS.Platform, Packed[]>> = {
  linux: [
    placeOf('linux-unpacked', 'jobai', 'resources'),
    placeOf('linux-arm64-unpacked', 'jobai', 'resources'),
  ],
  win32: [placeOf('win-unpacked', 'JobAI.exe', 'resources')],
  darwin: ['mac', 'mac-arm64', 'mac-universal'].map((name) =>
    placeOf(join(name, 'JobAI.app'), 'Contents/MacOS/JobAI', 'Contents/Resources'),
  ),
};

function placeOf(folder: string, executable: string, resources: string): Packed {
  const dir = join(dist, folder);
  return { dir, executable: join(dir, executable), resources: join(dir, resources) };
}

/** The packed app of this system; null where it was not packed yet. */
export const packedApp = (): Packed | null =>
  (PLACES[process.platform] ?? []).find(({ executable }) => existsSync(executable)) ?? null;

/** The size of a file, or of all that a folder holds, in bytes. */
export async function sizeOf(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  const sizes = await Promise.all((await readdir(path)).map((name) => sizeOf(join(path, name))));
  return sizes.reduce((sum, size) => sum + size, 0);
}
