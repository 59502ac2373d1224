import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** A moment of a run, as the database shows it. */
export interface Boundary {
  name: string;
  event?: string;
  submission?: string;
}

const LOOK_MS = 2;

/** Waits until a run in a data folder is at a boundary; false where it ended before. */
export function reached(dataDir: string, boundary: Boundary, ended: Promise<unknown>): Promise<boolean> {
  return until(() => isThere(dataDir, boundary), ended);
}

/** Waits until something is so; false where the given promise settles before. */
export async function until(isSo: () => boolean, ended: Promise<unknown>): Promise<boolean> {
  let over = false;
  const end = () => {
    over = true;
  };
  ended.then(end, end);
  while (!over) {
    if (isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return false;
}

function isThere(dataDir: string, { event, submission }: Boundary): boolean {
  const found = event
    ? stored(dataDir, 'SELECT 1 FROM events WHERE type = ?', event)
    : stored(dataDir, 'SELECT 1 FROM submissions WHERE state = ?', submission ?? '');
  return found.length > 0;
}

/** The first column of what a data folder's database answers; nothing while its tables are being made. */
export function stored(dataDir: string, sql: string, ...values: string[]): unknown[] {
  const file = join(dataDir, 'jobai.sqlite');
  if (!existsSync(file)) return [];
  try {
    const db = new Sqlite(file, { readonly: true });
    try {
      return db.prepare(sql).pluck().all(values);
    } finally {
      db.close();
    }
  } catch {
    return [];
  }
}
