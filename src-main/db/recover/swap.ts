import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolderOf } from './durable-file.ts';

const PARTS = ['', '-wal', '-shm'];

/** The folder that an old database is put into, made by `swap`; no two share one. */
export function asideFolder(file: string, name: 'damaged' | 'replaced', at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replaceAll(':', '-');
  const wanted = join(dirname(file), `${name}-${stamp}`);
  for (let count = 0; ; count += 1) {
    const folder = count === 0 ? wanted : `${wanted}-${count}`;
    if (!existsSync(folder)) return folder;
  }
}

/**
 * Puts a database that was written and checked beside the old one into its place; the old one, with its log, is moved
 * to `folder`. Moving needs no room on the disk; what fails half-way is moved back. One that was broken off goes on where
 * it is called again.
 */
export function swap(file: string, next: string, folder: string): void {
  const moved: string[] = [];
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    for (const part of PARTS) {
      if (!existsSync(file + part)) continue;
      renameSync(file + part, join(folder, basename(file) + part));
      moved.push(part);
    }
    renameSync(next, file);
  } catch (thrown) {
    for (const part of moved) renameSync(join(folder, basename(file) + part), file + part);
    removeIfEmpty(folder);
    throw thrown;
  }
  removeIfEmpty(folder);
  syncFolderOf(file);
}

/** Moves back what a swap that was broken off had moved away. */
export function unswap(file: string, folder: string): void {
  for (const part of PARTS) {
    const moved = join(folder, basename(file) + part);
    if (existsSync(moved) && !existsSync(file + part)) renameSync(moved, file + part);
  }
  if (existsSync(folder)) removeIfEmpty(folder);
  syncFolderOf(file);
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
