import { rmSync } from 'node:fs';

/** Where a database is written and checked that is to take the place of one that is not sound. */
export const nextOf = (file: string): string => `${file}.part`;

/** Removes it, with all that SQLite keeps beside it. */
export function removeNext(file: string): void {
  for (const part of ['', '-wal', '-shm', '-journal']) rmSync(nextOf(file) + part, { force: true });
}
