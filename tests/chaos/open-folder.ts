import { join } from 'node:path';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { movableClock } from '#tests/fakes/movable-clock.ts';
import { silentLog } from '#tests/fakes/silent-log.ts';

/** Opens a data folder's database as the program does at its start. The caller closes it. */
export function openFolder(folder: string) {
  const clock = movableClock();
  const { db, recovery } = openDatabase({
    file: join(folder, 'jobai.sqlite'),
    backupsDir: join(folder, 'backups'),
    log: silentLog,
    clock,
  });
  return { db, recovery, clock, repositories: createRepositories(db, clock) };
}
