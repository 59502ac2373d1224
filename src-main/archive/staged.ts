import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ArchiveInfo } from '#shared/domain/archive-info.ts';

/** Where an archive lies that was checked and unpacked, until the next start takes it over. */
export function stagedIn(dataDir: string) {
  const folder = join(dataDir, 'import-staged');
  return {
    folder,
    database: join(folder, 'jobai.sqlite'),
    record: join(folder, 'sent-jobs.jsonl'),
    settings: join(folder, 'settings.json'),
    files: join(folder, 'files'),
    /** Written last: without it the folder is what a cut-off import left. */
    ready: join(folder, 'ready.json'),
  };
}

/** What waits to be taken over; null where nothing does. What a cut-off import left is removed. */
export function stagedImport(dataDir: string): ArchiveInfo | null {
  const { folder, ready } = stagedIn(dataDir);
  if (!existsSync(folder)) return null;
  const info = existsSync(ready) ? readInfo(ready) : null;
  if (info === null) removeStaged(dataDir);
  return info;
}

export function removeStaged(dataDir: string): void {
  rmSync(stagedIn(dataDir).folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
}

function readInfo(ready: string): ArchiveInfo | null {
  try {
    return ArchiveInfo.safeParse(JSON.parse(readFileSync(ready, 'utf8'))).data ?? null;
  } catch {
    return null;
  }
}
