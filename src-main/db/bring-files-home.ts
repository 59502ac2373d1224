import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type Sqlite from 'better-sqlite3';

/** A file's place below the data folder, whichever system wrote it down. */
const BELOW = /[\\/](documents|pictures)((?:[\\/][^\\/]+){1,2})$/;

/**
 * Points stored files to where they lie in this data folder. Their places are written down in full: in a folder that was
 * moved they would be gone, and in a copy they would be the other folder's, to be read and forgotten there.
 */
export function bringFilesHome(client: Sqlite.Database, folder: string): void {
  const rows = client.prepare('SELECT id, path FROM files').all() as { id: string; path: string }[];
  const move = client.prepare('UPDATE files SET path = ? WHERE id = ?');
  for (const { id, path } of rows) {
    if (path.startsWith(folder + sep)) continue;
    const [, kind, rest] = BELOW.exec(path) ?? [];
    if (kind === undefined || rest === undefined) continue;
    const here = join(folder, kind, ...rest.split(/[\\/]/));
    if (existsSync(here)) move.run(here, id);
  }
}
