import { closeSync, existsSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';
import { syncFolderOf } from '../recover/durable-file.ts';

/**
 * Adds lines to the end of a file and returns once they are on the disk. Nothing that stands in the file is changed: a
 * line that was cut off before stays as it is, and the new ones begin on a line of their own.
 */
export function appendLines(file: string, lines: readonly string[]): void {
  const isNew = !existsSync(file);
  const handle = openSync(file, 'a+', 0o600);
  try {
    const bytes = Buffer.from((endsInLine(handle) ? '' : '\n') + lines.join(''));
    for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  if (isNew) syncFolderOf(file);
}

function endsInLine(handle: number): boolean {
  const { size } = fstatSync(handle);
  if (size === 0) return true;
  const last = Buffer.alloc(1);
  readSync(handle, last, 0, 1, size - 1);
  return last[0] === 0x0a;
}
