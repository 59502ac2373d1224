import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '#main/db/open-database.ts';
import { createRepositories } from '#main/db/repositories.ts';
import { movableClock } from './movable-clock.ts';
import { silentLog } from './silent-log.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A real database in a folder of its own, closed and removed when the test has finished. */
export function openTestDb(folder = temporaryFolder()) {
  const clock = movableClock();
  const file = join(folder, 'jobai.sqlite');
  const backupsDir = join(folder, 'backups');
  const { db, recovery } = openDatabase({ file, backupsDir, log: silentLog, clock });
  onTestFinished(() => db.close());
  return { db, recovery, file, backupsDir, clock, repositories: createRepositories(db, clock) };
}
