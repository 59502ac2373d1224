import { constants } from 'node:fs';
import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';

/** Puts a copy of a program in the place of `target`, whole or not at all: what runs from there goes on with the old one. */
export async function replaceFile(source: string, target: string): Promise<void> {
  const part = `${target}.part`;
  try {
    await copyFile(source, part, constants.COPYFILE_FICLONE);
    await chmod(part, 0o755);
    const file = await open(part, 'r+');
    await file.sync().finally(() => file.close());
    await rename(part, target);
  } catch (thrown) {
    await rm(part, { force: true });
    throw thrown;
  }
}
