import { closeSync, copyFileSync, existsSync, mkdirSync, openSync, readSync } from 'node:fs';
import { basename, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Recovery } from '#shared/domain/recovery.ts';
import { hasBytes } from '../data-files.ts';
import { findDamage, hasHistory } from '../integrity.ts';
import { isDamage } from '../is-damage.ts';
import { endBegun } from './end-begun.ts';
import { type RecoverOptions, recover } from './recover.ts';
import { asideFolder } from './swap.ts';
import { walHasLostCommits } from './wal-check.ts';

interface Found {
  cause: RecoverOptions['cause'] | null;
}

/**
 * Looks at the database before anything writes to it, and sets it right where it must be. `existed` says whether there
 * ever was one: without it, an absent or empty file is a first run. A recovery that was broken off is brought to its end first.
 * Answers null where all was well.
 */
export function makeSound(options: Omit<RecoverOptions, 'cause'> & { existed: boolean }): Recovery | null {
  const { file, at, safety } = options;
  const begun = endBegun(file, safety, at);
  const { cause } = inspect(options);
  if (cause !== null) return recover({ ...options, cause });
  const wal = `${file}-wal`;
  if (!walHasLostCommits(wal)) return begun;
  // SQLite drops the broken end of its log at the next opening: a copy is kept first.
  const folder = asideFolder(file, 'damaged', at);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const part of [file, wal]) copyFileSync(part, join(folder, basename(part)));
  return safety.record({
    at: at.toISOString(),
    cause: 'went-back',
    setAside: join(folder, basename(file)),
    restoredFrom: null,
    lost: 'the last changes before the end of the last session',
    remembered: [],
  });
}

/** By https://www.sqlite.org/fileformat2.html#the_database_header; with a larger number SQLite reads, and never writes. */
const WRITE_VERSION_AT = 18;
const NEWEST_WRITE_VERSION = 2;

/** Whether the file says of itself that nobody may write to it, which JobAI never writes there. */
function saysReadOnly(file: string): boolean {
  const header = Buffer.alloc(WRITE_VERSION_AT + 1);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  return header.readUInt8(WRITE_VERSION_AT) > NEWEST_WRITE_VERSION;
}

function inspect({ file, existed }: { file: string; existed: boolean }): Found {
  if (!existsSync(file)) return { cause: existed ? 'missing' : null };
  if (!hasBytes(file) && !hasBytes(`${file}-wal`)) return { cause: existed ? 'empty' : null };
  try {
    const client = new Sqlite(file, { readonly: true, fileMustExist: true });
    try {
      if (saysReadOnly(file)) return { cause: 'index' };
      const damage = findDamage(client, { start: true });
      if (damage !== null) return { cause: damage.indexOnly ? 'index' : 'damaged' };
      return { cause: existed && !hasHistory(client) ? 'empty' : null };
    } finally {
      client.close();
    }
  } catch (thrown) {
    if (isDamage(thrown)) return { cause: 'damaged' };
    throw thrown;
  }
}
