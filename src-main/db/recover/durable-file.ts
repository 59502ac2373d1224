import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Makes sure that a file's bytes are on the disk. */
export function syncFile(file: string): void {
  // Windows flushes only what was opened to be written.
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes sure that a new or renamed file is found under its name after a power cut. Windows does so by itself. */
export function syncFolderOf(file: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(dirname(file), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Replaces a file's content as a whole: the old one stands until the new one is on the disk. */
export function replaceFile(file: string, content: string): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content, { mode: 0o600 });
    syncFile(part);
    renameSync(part, file);
  } catch (thrown) {
    rmSync(part, { force: true });
    throw thrown;
  }
  syncFolderOf(file);
}

/** Copies a file and returns once the copy is on the disk; a copy that fails leaves nothing behind. */
export function copyDurably(from: string, to: string): void {
  try {
    copyFileSync(from, to);
    syncFile(to);
  } catch (thrown) {
    rmSync(to, { force: true });
    throw thrown;
  }
}
