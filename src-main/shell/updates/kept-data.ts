import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The database's files; the two others are there only where it was not closed in order. */
const FILES = ['jobai.sqlite', 'jobai.sqlite-wal', 'jobai.sqlite-shm'];
const KEPT = 'before-update';

/** Copies the database beside, while nobody has it open: a newer version may change its form. */
export async function keepData(userData: string): Promise<void> {
  await dropKept(userData);
  await mkdir(join(userData, KEPT), { recursive: true, mode: 0o700 });
  for (const name of FILES)
    if (existsSync(join(userData, name)))
      await copyFile(join(userData, name), join(userData, KEPT, name), constants.COPYFILE_FICLONE);
}

/** Puts the copy back, while nobody has the database open. What was not there then is not there afterwards. */
export async function putDataBack(userData: string): Promise<void> {
  if (!existsSync(join(userData, KEPT, 'jobai.sqlite'))) return;
  for (const name of FILES) await rm(join(userData, name), { force: true });
  for (const name of FILES.toReversed())
    if (existsSync(join(userData, KEPT, name)))
      await rename(join(userData, KEPT, name), join(userData, name));
  await dropKept(userData);
}

export const dropKept = (userData: string): Promise<void> =>
  rm(join(userData, KEPT), { recursive: true, force: true });
