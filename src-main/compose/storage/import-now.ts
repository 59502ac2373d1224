import type { Clock } from '#agents/ports.ts';
import { stageImport } from '#main/archive/stage-import.ts';
import { createTally } from '#main/archive/tally.ts';
import { lockFolder } from '#main/db/folder-lock.ts';
import { makePrivate } from '#main/db/private-folder.ts';
import { ValidationError } from '#shared/errors/index.ts';
import { composeStorage } from './storage.ts';

/**
 * Takes an archive of everything over into a data folder that nobody works with; answers what became of it, in words.
 * Throws `ValidationError` for what is wrong with it, and `DatabaseError` where the folder is in use.
 */
export async function importNow(dataDir: string, archive: string, clock: Clock): Promise<string> {
  makePrivate(dataDir);
  const staging = lockFolder(dataDir, 'command', clock.now());
  try {
    await stageImport({ archive, dataDir, tally: createTally().buffer });
  } finally {
    staging.release();
  }
  const options = { dataDir, clock, overrides: {}, kind: 'command' as const, mayOnlyRead: false };
  const { imported, logging, db, lock } = composeStorage(options);
  logging.flush();
  db.close();
  lock.release();
  if (imported?.done !== true) throw new ValidationError(imported?.said ?? 'Nothing was imported.');
  return imported.said;
}
