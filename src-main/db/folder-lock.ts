import { mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { DatabaseError } from '#shared/errors/index.ts';
import { dbErrors, sqliteCode } from './db-errors.ts';
import { replaceFile } from './recover/durable-file.ts';
import { saidTime } from './recover/said-time.ts';

export type LockKind = 'window' | 'command';

const Owner = z.object({
  pid: z.number().int(),
  host: z.string(),
  kind: z.enum(['window', 'command']),
  /** ISO 8601 UTC. */
  since: z.string(),
});
export type LockOwner = z.infer<typeof Owner>;

export interface FolderLock {
  release(): void;
}

/** The owner's file is touched so often while it lives. */
const ALIVE_EVERY_MS = 30_000;
/** Another machine's owner that has been silent for longer is gone. */
const SILENT_MS = 120_000;

/**
 * Takes a data folder for this process. The lock is the system's own on a file, so that it ends with its process however
 * that ends, and no number of a process that was used again can hold it. Beside it stands who holds it. Throws a
 * `DatabaseError` with `details.reason: 'in-use'` that says so, and one that says what to do where the folder can't be
 * written or its disk is full.
 */
export function lockFolder(dataDir: string, kind: LockKind, now: Date): FolderLock {
  return dbErrors(dataDir, () => lock(dataDir, kind, now));
}

function lock(dataDir: string, kind: LockKind, now: Date): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const ownerFile = join(dataDir, 'in-use.json');
  const owner = readOwner(ownerFile);
  // Not every shared disk tells machines of each other's locks.
  if (owner !== null && owner.host !== hostname() && isFresh(ownerFile, now)) throw inUse(owner, ownerFile);
  const client = hold(join(dataDir, 'in-use.lock'));
  if (client === null) throw inUse(readOwner(ownerFile), ownerFile);
  const mine: LockOwner = { pid: process.pid, host: hostname(), kind, since: now.toISOString() };
  try {
    replaceFile(ownerFile, JSON.stringify(mine));
  } catch (thrown) {
    client.close();
    throw thrown;
  }
  const alive = setInterval(() => touch(ownerFile), ALIVE_EVERY_MS).unref();
  return {
    release() {
      if (!client.open) return;
      clearInterval(alive);
      rmSync(ownerFile, { force: true });
      client.close();
    },
  };
}

/** Null where another process, or another part of this one, holds it. */
function hold(file: string): Sqlite.Database | null {
  const client = new Sqlite(file, { timeout: 200 });
  try {
    client.exec('BEGIN EXCLUSIVE');
    return client;
  } catch (thrown) {
    client.close();
    if (sqliteCode(thrown)?.startsWith('SQLITE_BUSY')) return null;
    throw thrown;
  }
}

function readOwner(file: string): LockOwner | null {
  try {
    return Owner.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function isFresh(file: string, now: Date): boolean {
  const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0 };
  return now.getTime() - mtimeMs < SILENT_MS;
}

function touch(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Its folder is gone or full; the system's lock holds all the same.
  }
}

const WHO: Record<LockKind, string> = { window: "JobAI's window", command: 'A JobAI command' };

function inUse(owner: LockOwner | null, ownerFile: string): DatabaseError {
  const who =
    owner === null ? 'Another JobAI' : `${WHO[owner.kind]} (process ${owner.pid}${elsewhere(owner)})`;
  const since = owner === null ? '' : ` since ${saidTime(owner.since)}`;
  const kindWords = owner?.kind === 'command' ? 'Wait until it has ended' : 'Close it first';
  return new DatabaseError(
    `${who} is using this data folder${since}. ${kindWords}, or choose another folder with --data-dir. Nothing was changed.`,
    { details: { reason: 'in-use', owner, ownerFile }, retryable: false },
  );
}

const elsewhere = ({ host }: LockOwner) => (host === hostname() ? '' : ` on ${host}`);
